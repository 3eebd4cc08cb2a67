import { expect, test } from 'vitest';
import { gloss } from '../../../lib/ui/gloss';

test.each([
  ['en', 1334000000, '人', '1.334B'],
  ['en', 10174000, '张', '10.17M'],
  ['en', 12000, '个', '12K'],
  ['en', 87.7, '%', '87.7%'],
  ['en', 66.66666, '%', '66.67%'],
  ['en', 3.4, '人', null],
  ['en', null, '人', null],
  ['zh_CN', 1334000000, '人', null],
  ['zh_TW', 87.7, '%', null],
] as const)('%s %s%s → %s', (locale, value, unit, expected) => {
  expect(gloss(locale, value, unit)).toBe(expected);
});
