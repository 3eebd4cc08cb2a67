import { expect, test } from 'vitest';
import { cut, fit, width } from '../../../lib/cli/print/width';

test.each([
  ['', 0],
  ['abc', 3],
  ['近1000万个', 10],
  ['９０％', 6],
  ['《》，', 6],
  ['…—', 2],
  ['e\u0301\u200b', 1],
  ['𠮷', 2],
])('width of %j is %d', (text, columns) => {
  expect(width(text)).toBe(columns);
});

test.each([
  ['近1000万个', 10, '近1000万个'],
  ['近1000万个', 9, '近1000万…'],
  ['近1000万个', 8, '近1000…'],
  ['卫生', 1, '…'],
])('%j in %d columns is %j', (text, columns, kept) => {
  expect(cut(text, columns)).toBe(kept);
  expect(width(fit(text, columns))).toBe(columns);
});
