import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../../../lib/text/sentences';

test.each([
  ['甲。乙！丙', ['甲。', '乙！', '丙']],
  ['他说：“好。”会后散了。', ['他说：“好。”', '会后散了。']],
  ['标题\n正文。', ['标题', '正文。']],
  ['；', ['；']],
  ['', []],
  ['率为3.5%;另有2家', ['率为3.5%;', '另有2家']],
])('%s', (text, expected) => {
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('sentences are in order and cover all but line breaks', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('甲', '。', '”', '\n', '；', '1'), maxLength: 30 }),
      (text) => {
        const found = sentences(text);
        expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace(/\n/g, ''));
      },
    ),
  );
});
