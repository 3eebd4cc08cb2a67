import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-text';
import { reportOf } from '../../../lib/compare';
import { figures } from '../../../lib/dataset';
import { details } from '../../../lib/dataset/details';
import { withOwn } from '../../../lib/dataset/own-package';
import { importFigures } from '../../../lib/figures/import';

const content = new TextEncoder().encode(
  '指标,地区,年份,原文\nlife_expectancy,全国,2023,70.1岁\nlife_expectancy,广东,2024,80.3岁\n',
);
const imported = importFigures([{ name: '自测.csv', bytes: content }], {
  base: figures,
  areas: details.areas,
  id: 'own1',
  today: '2026-11-21',
});
if ('faults' in imported) throw new Error('the sample has a fault');
const both = withOwn(figures, [imported.own]);

/** what the article says | state | whose figure it agrees with */
const COMPARED: readonly [string, string, string | undefined][] = [
  ['2023年，我国人均预期寿命达到78.6岁。', 'exact', undefined],
  ['2023年，我国人均预期寿命达到70.1岁。', 'exact', '自测'],
  // 超过80岁 is all that is bundled of Guangdong: 80.8 lies beyond it, and yet is not the reader's figure.
  ['2024年，广东人均预期寿命达到80.3岁。', 'exact', '自测'],
  ['2024年，广东人均预期寿命达到80.8岁。', 'differs', '自测'],
  ['2024年，广东人均预期寿命超过80岁。', 'exact', undefined],
];
describe('a figure of the reader’s own stands beside the bundled one, and hides it never', () => {
  test.each(COMPARED)('%s', (text, state, origin) => {
    const { findings } = reportOf(articleFromText(text, { url: null }), both);
    expect(findings.map((finding) => [finding.state, finding.source?.origin])).toEqual([[state, origin]]);
  });
});
