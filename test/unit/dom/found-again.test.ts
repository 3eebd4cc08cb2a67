import { describe, expect, test } from 'vitest';
import { foundAgain } from '../../../lib/dom/found-again';

/** A text, and where its numbers stand. */
const read = (text: string) => ({
  article: { text },
  statistics: [...text.matchAll(/\d+张/g)].map(({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
  })),
});

const TEXT = '全县共有床位120张，其中县医院床位80张。';

describe('a number in a later reading', () => {
  test.each([
    ['where it was', 1, TEXT, TEXT, 1],
    [
      'behind a new first paragraph',
      1,
      TEXT,
      `昨天发布的消息说，新增9张。今年以来，情况有所变化。\n${TEXT}`,
      2,
    ],
    ['after one that has gone', 1, TEXT, '全县共有床位若干张，其中县医院床位80张。', null],
    [
      'with another before it gone',
      1,
      `前者是7张。${'这是另外的几句话。'.repeat(3)}有8张。`,
      `${'这是另外的几句话。'.repeat(3)}有8张。`,
      0,
    ],
    [
      'one of two alike, in its place',
      1,
      `${'村卫生室床位5张，'.repeat(4)}`,
      `${'村卫生室床位5张，'.repeat(4)}`,
      1,
    ],
  ] as const)('%s', (_what, index, before, after, found) => {
    expect(foundAgain(index, read(before), read(after))).toBe(found);
  });

  test.each([
    ['another value', 0, TEXT, '全县共有床位121张，其中县医院床位80张。'],
    ['the same value of another thing', 0, TEXT, '全县共有病房120张。'],
    ['another page', 0, TEXT, '没有数字。'],
    ['a place that there is not', 5, TEXT, TEXT],
  ] as const)('is not found: %s', (_what, index, before, after) => {
    expect(foundAgain(index, read(before), read(after))).toBeNull();
  });
});
