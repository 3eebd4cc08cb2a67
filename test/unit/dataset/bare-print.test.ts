import { describe, expect, test } from 'vitest';
import { barePrint } from '../../../lib/dataset/bare-print';
import type { Observation } from '../../../lib/dataset/observation';

/** print | value | hedge | unit | as a value */
const BARE: readonly [string, number, Observation['hedge'], string, string][] = [
  ['79.0岁', 79, 'exact', '岁', '79.0岁'],
  ['4.0‰', 4, 'exact', '‰', '4.0‰'],
  ['超过80岁', 80, 'over', '岁', '超过80岁'],
  ['稳定在95%以上', 95, 'at-least', '%', '95%以上'],
  ['巩固在95%', 95, 'exact', '%', '95%'],
  ['继续提高1岁左右', 1, 'about', '岁', '1岁左右'],
  ['下降到7%', 7, 'exact', '%', '7%'],
  ['下降48.6%', -48.6, 'exact', '%', '下降48.6%'],
  ['至少有1家', 1, 'at-least', '家', '至少有1家'],
  ['exceeds 79 years old', 79, 'over', '岁', '超过79岁'],
  ['22,000 hospital beds', 22000, 'exact', '张', '2.2万张'],
  ['108.96 billion', 108960000000, 'exact', '元', '1089.6亿元'],
  ['17.89 per 100,000', 17.89, 'exact', '/10万', '17.89/10万'],
  ['two-thirds', 66.67, 'exact', '%', '66.67%'],
];
describe('a figure as a value', () => {
  test.each(BARE)('%s', (printed, value, hedge, unit, expected) => {
    expect(barePrint({ printed, value, valueTo: null, hedge }, unit)).toBe(expected);
  });
});
