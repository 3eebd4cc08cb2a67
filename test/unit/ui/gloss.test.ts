import { expect, test } from 'vitest';
import { gloss } from '../../../lib/ui/gloss';

test.each([
  ['en', 1334000000, '人', '13.34亿人', '1.334B'],
  ['en', 10174000, '张', '1017.4万张', '10.17M'],
  ['en', 12000, '个', '1.2万个', '12K'],
  ['en', 66.66666, '%', '三分之二', '66.67%'],
  ['en', 87.7, '%', '87.7%', null],
  ['en', 87.7, '%', '87.7％', null],
  ['en', 3.4, '人', '3.4人', null],
  ['en', null, '人', '数人', null],
  ['zh_CN', 1334000000, '人', '13.34亿人', null],
  ['zh_TW', 90, '%', '九成', null],
] as const)('%s %s %s %s → %s', (locale, value, unit, printed, expected) => {
  expect(gloss(locale, value, unit, printed)).toBe(expected);
});
