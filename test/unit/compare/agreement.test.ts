import { describe, expect, test } from 'vitest';
import type { Hedge } from '../../../lib/quantity/quantity';
import { agreement, type Agreement } from '../../../lib/compare/value/agreement';
import { digits } from '../../../lib/compare/value/bounds';

/** Value, step, hedge (exact where none is given), end of a range. */
type Print = readonly [value: number, step: number, hedge?: Hedge, valueTo?: number];
type Row = readonly [what: string, unit: string, article: Print, published: Print, expected: Agreement];

const printed = ([value, step, hedge = 'exact', valueTo]: Print, unit: string) => ({
  value,
  step,
  hedge,
  valueTo: valueTo ?? null,
  unit,
});

const rows: readonly Row[] = [
  ['87.7% beside 87.7%', '%', [87.7, 0.1], [87.7, 0.1], 'exact'],
  ['87.7% beside 87.71%', '%', [87.7, 0.1], [87.71, 0.01], 'rounded'],
  ['2.3万个 beside 23154个', '个', [23000, 1000], [23154, 1], 'rounded'],
  ['超90% beside 90.3%', '%', [90, 1, 'over'], [90.3, 0.1], 'rounded'],
  ['超过90% beside 88%', '%', [90, 1, 'over'], [88, 1], 'apart'],
  ['1700多亿 beside 1718亿', '元', [1.7e11, 1e10, 'more'], [1.718e11, 1e8], 'rounded'],
  ['近1000万 beside 985万', '人', [1e7, 1e4, 'nearly'], [9_850_000, 1e4], 'rounded'],
  ['近1000万 beside 1160万', '人', [1e7, 1e4, 'nearly'], [11_600_000, 1e4], 'apart'],
  ['约9.24亿 beside 9.2408亿', '人', [9.24e8, 1e6, 'about'], [924_080_000, 1e4], 'rounded'],
  ['不足4张 beside 3.9张', '张', [4, 1, 'under'], [3.9, 0.1], 'rounded'],
  ['800—1200种 beside 1000种', '种', [800, 1, 'range', 1200], [1000, 1], 'rounded'],
  ['超520万 beside 超520万', '人', [5.2e6, 1e4, 'over'], [5.2e6, 1e4, 'over'], 'exact'],
  ['520万 beside 超520万', '人', [5.2e6, 1e4], [5.2e6, 1e4, 'over'], 'rounded'],
  ['超710万 beside 超520万', '人', [7.1e6, 1e4, 'over'], [5.2e6, 1e4, 'over'], 'apart'],
  // Rough, but not as rough as that
  ['90%左右 beside 91.2%', '%', [90, 1, 'about'], [91.2, 0.1], 'rounded'],
  ['90%左右 beside 95%左右', '%', [90, 1, 'about'], [95, 1, 'about'], 'unclear'],
  ['90%左右 beside 96.3%', '%', [90, 1, 'about'], [96.3, 0.1], 'apart'],
  ['约90万 beside 约95万', '人', [9e5, 1e4, 'about'], [9.5e5, 1e4, 'about'], 'unclear'],
  ['超90% beside 93.35%', '%', [90, 1, 'over'], [93.35, 0.01], 'rounded'],
  ['超90% beside 99%', '%', [90, 1, 'over'], [99, 1], 'unclear'],
  ['98.7% beside 95%以上', '%', [98.7, 0.1], [95, 1, 'at-least'], 'unclear'],
  ['超过30% beside 31.87%', '%', [30, 1, 'over'], [31.87, 0.01], 'rounded'],
  // Tenths and simple fractions are coarse, but 近 still is near
  ['近七成 beside 66.2%', '%', [70, 10, 'nearly'], [66.2, 0.1], 'rounded'],
  ['近七成 beside 69.4%', '%', [70, 10, 'nearly'], [69.4, 0.1], 'rounded'],
  ['近七成 beside 64.1%', '%', [70, 10, 'nearly'], [64.1, 0.1], 'unclear'],
  ['近七成 beside 58.3%', '%', [70, 10, 'nearly'], [58.3, 0.1], 'apart'],
  ['近七成 beside 70.6%', '%', [70, 10, 'nearly'], [70.6, 0.1], 'apart'],
  ['近一成 beside 9.3%', '%', [10, 10, 'nearly'], [9.3, 0.1], 'rounded'],
  ['近一成 beside 7.2%', '%', [10, 10, 'nearly'], [7.2, 0.1], 'apart'],
  ['近5% beside 4.6%', '%', [5, 1, 'nearly'], [4.6, 0.1], 'rounded'],
  ['近95% beside 90.2%', '%', [95, 1, 'nearly'], [90.2, 0.1], 'unclear'],
  ['近一半 beside 47.5%', '%', [50, 50, 'nearly'], [47.5, 0.1], 'rounded'],
  ['近一半 beside 44.8%', '%', [50, 50, 'nearly'], [44.8, 0.1], 'unclear'],
  ['约七成 beside 68.2%', '%', [70, 10, 'about'], [68.2, 0.1], 'rounded'],
  ['约七成 beside 65.8%', '%', [70, 10, 'about'], [65.8, 0.1], 'unclear'],
  ['约三分之一 beside 31.5%', '%', [33.3, 33.3, 'about'], [31.5, 0.1], 'rounded'],
  ['约三分之一 beside 25%', '%', [33.3, 33.3, 'about'], [25, 0.1], 'apart'],
  ['三分之二 beside 65.1%', '%', [66.7, 33.3], [65.1, 0.1], 'rounded'],
  ['三分之二 beside 55.4%', '%', [66.7, 33.3], [55.4, 0.1], 'apart'],
  ['一半 beside 50.8%', '%', [50, 50], [50.8, 0.1], 'rounded'],
  ['一半 beside 61.3%', '%', [50, 50], [61.3, 0.1], 'apart'],
  ['七成 beside 72.2%', '%', [70, 10], [72.2, 0.1], 'rounded'],
  ['七成 beside 74.3%', '%', [70, 10], [74.3, 0.1], 'unclear'],
  ['超六成 beside 64.2%', '%', [60, 10, 'over'], [64.2, 0.1], 'rounded'],
  ['超六成 beside 68.5%', '%', [60, 10, 'over'], [68.5, 0.1], 'unclear'],
  ['超九成 beside 98.6%', '%', [90, 10, 'over'], [98.6, 0.1], 'unclear'],
  // Neighbours in the last digit are not the same
  ['3% beside 4%', '%', [3, 1], [4, 1], 'apart'],
  ['12款 beside 13款', '款', [12, 1], [13, 1], 'apart'],
  ['93.4% beside 93.36%', '%', [93.4, 0.1], [93.36, 0.01], 'rounded'],
  ['93.5% beside 93.36%', '%', [93.5, 0.1], [93.36, 0.01], 'apart'],
  // Cut and not rounded, or rounded further than printed: nothing is said
  ['19.7% beside 19.76%', '%', [19.7, 0.1], [19.76, 0.01], 'unclear'],
  ['3600万 beside 3656.7万', '人次', [3.6e7, 1e4], [36_567_000, 1000], 'unclear'],
];

describe('an article’s number beside a published one', () => {
  test.each(rows)('%s', (_, unit, article, published, expected) => {
    expect(agreement(printed(article, unit), printed(published, unit))).toBe(expected);
  });
});

describe('significant digits', () => {
  test.each([
    [1586.73e8, 1e6, 6],
    [95, 1, 2],
    [1e7, 1e4, 1],
    [9.24e8, 1e6, 3],
    [0, 1, 1],
  ])('%d in steps of %d has %d', (value, step, expected) => {
    expect(digits(value, step)).toBe(expected);
  });
});
