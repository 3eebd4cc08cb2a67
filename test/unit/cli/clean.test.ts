import { expect, test } from 'vitest';
import { clean } from '../../../lib/cli/print/clean';

test.each([
  ['a  b\n\tc', 'a b c'],
  [' 近 1000　万 ', '近 1000 万'],
  ['\x1b[31mred\x1b[0m', '[31mred [0m'],
  ['a\u202eb\u2066c', 'a b c'],
  ['\u0000\u009b2J', '2J'],
])('%j prints as %j', (text, printed) => {
  expect(clean(text)).toBe(printed);
});
