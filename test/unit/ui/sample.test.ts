import { expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-text';
import { reportOf } from '../../../lib/compare';
import { figures } from '../../../lib/dataset';
import { piecesOf } from '../../../lib/ui/options/sample';

const pieces = (text: string) => piecesOf(reportOf(articleFromText(text, { url: null }), figures));

test('a text is cut at its statistics and lines, and nothing of it is lost', () => {
  const text = '2023年末，全国医疗卫生机构床位1017.4万张。\n\n受访者中98.2%表示满意。';
  const lines = pieces(text);
  expect(lines).toEqual([
    [
      { text: '2023年末，全国医疗卫生机构床位', state: null },
      { text: '1017.4万张', state: 'exact' },
      { text: '。', state: null },
    ],
    [
      { text: '受访者中', state: null },
      { text: '98.2%', state: 'unlisted' },
      { text: '表示满意。', state: null },
    ],
  ]);
});

test('a text without statistics has no states', () => {
  expect(pieces('会议强调基层工作。')).toEqual([[{ text: '会议强调基层工作。', state: null }]]);
});
