import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  endYear,
  formatMonth,
  formatRange,
  formatYear,
  monthOfDate,
  parsePeriod,
  sameEnd,
  samePeriod,
} from '../../../lib/quantity/period';

describe('periods', () => {
  it.each([
    ['2022', '2022-01', '2022-12', 'year'],
    ['2022-12', '2022-12', '2022-12', 'month'],
    ['2022-Q3', '2022-07', '2022-09', 'quarter'],
    ['2017/2020', '2017-01', '2020-12', 'year'],
    ['2024-01/2024-09', '2024-01', '2024-09', 'month'],
    ['2018/2025-12', '2018-01', '2025-12', 'month'],
  ])('%s covers %s to %s', (period, first, last, grain) => {
    const month = (at: number) => formatMonth(Math.floor(at / 12), (at % 12) + 1);
    const span = parsePeriod(period);
    expect(span && [month(span.first), month(span.last), span.grain]).toEqual([first, last, grain]);
  });

  it.each([
    '',
    '22',
    '2022-13',
    '2022-00',
    '2022-1',
    '2022-Q5',
    '2020/2017',
    '2017/2018/2019',
    '2017/',
    '去年',
  ])('%j is none', (print) => expect(parsePeriod(print)).toBeNull());

  it.each([
    ['2024-Q1', '2024-01/2024-03'],
    ['2024', '2024-01/2024-12'],
    ['2024-06', '2024-06/2024-06'],
    ['2023/2024', '2023-01/2024-12'],
  ])('%s is the same as %s', (a, b) => expect(samePeriod(a, b)).toBe(true));

  it.each([
    ['2024-Q1', '2024-01/2024-04'],
    ['2024', '2024-12'],
    ['2024', 'nothing'],
    ['nothing', 'nothing'],
  ])('%s is not the same as %s', (a, b) => expect(samePeriod(a, b)).toBe(false));

  it.each([
    ['2022', '2022-12', true],
    ['2022', '2012/2022', true],
    ['2022', '2022-11', false],
    ['2022', '', false],
  ])('%s and %s end together: %s', (a, b, together) => expect(sameEnd(a, b)).toBe(together));

  it('sorts by end, then by start, with what is no period first', () => {
    const sorted = ['', '2012/2022', '2022', '2022-12', '2023-Q1', '2023'];
    expect([...sorted].reverse().sort(comparePeriods)).toEqual(sorted);
  });

  it('knows the last year and the month of a day', () => {
    expect([endYear('2012/2022'), endYear('')]).toEqual([2022, null]);
    expect([monthOfDate('2024-05-31'), monthOfDate('2024-15-01'), monthOfDate(null)]).toEqual([
      '2024-05',
      null,
      null,
    ]);
  });

  it('prints one end where both are the same', () => {
    expect([formatRange('2022', '2022'), formatRange('2021', '2022'), formatYear(2022)]).toEqual([
      '2022',
      '2021/2022',
      '2022',
    ]);
  });
});
