import { describe, expect, test } from 'vitest';
import { readPrint } from '../../../lib/figures/read-print';

/** print | unit of the indicator | value | hedge | step */
const READ: readonly [string, string, number, string, number][] = [
  ['24224万人', '人', 242240000, 'exact', 10000],
  ['3.4', '人', 3.4, 'exact', 0.1],
  ['95%以上', '%', 95, 'at-least', 1],
  ['1700多亿元', '元', 170000000000, 'more', 0],
  ['15.7/10万', '/10万', 15.7, 'exact', 0.1],
  ['千分之1.26', '‰', 1.26, 'exact', 0.01],
  ['全覆盖', '%', 100, 'exact', 0],
  ['more than 1.43 million', '人', 1430000, 'over', 10000],
  ['22,000 hospital beds', '张', 22000, 'exact', 1],
  ['6.75 per 1,000', '‰', 6.75, 'exact', 0.01],
  ['below 8/100,000', '/10万', 8, 'under', 1],
  ['approximately 900 million', '元', 900000000, 'about', 1000000],
  ['99.15 percent', '%', 99.15, 'exact', 0.01],
  ['two new centres', '个', 2, 'exact', 0],
];
describe('a print reads as', () => {
  test.each(READ)('%s', (printed, unit, value, hedge, step) => {
    const read = readPrint(printed, unit);
    expect(read).toMatchObject({ hedge, step });
    expect(read?.value).toBeCloseTo(value, 9);
  });
  test('a range has two ends', () => {
    expect(readPrint('800—1200种', '种')).toMatchObject({ value: 800, valueTo: 1200, hedge: 'range' });
  });
});

describe('no single figure', () => {
  test.each([
    ['', '个'],
    ['若干', '个'],
    ['全覆盖', '个'],
    ['many', '个'],
    ['seven', '个'],
  ])('%j', (printed, unit) => {
    expect(readPrint(printed, unit)).toBeNull();
  });
});
