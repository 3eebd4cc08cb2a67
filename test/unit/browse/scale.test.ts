import { describe, expect, test } from 'vitest';
import { monthsOf, positionOf, valueTicks, yearTicks } from '../../../lib/ui/browse/scale';

/** lowest | highest | ticks */
const VALUES: readonly [number, number, readonly number[]][] = [
  [0, 100, [0, 20, 40, 60, 80, 100]],
  [5.16e6, 10.17e6, [0, 2.5e6, 5e6, 7.5e6, 10e6, 12.5e6]],
  [74.83, 80, [74, 76, 78, 80]],
  [86.8, 93.35, [86, 88, 90, 92, 94]],
  [-0.6, 5.2, [-2, 0, 2, 4, 6]],
  [80, 80, [76, 78, 80, 82, 84]],
  [0, 0, [0, 0.01, 0.02, 0.03, 0.04, 0.05]],
];
describe('value ticks', () => {
  test.each(VALUES)('%s–%s', (low, high, expected) => {
    expect(valueTicks(low, high, 5)).toEqual(expected);
  });
  test.each(VALUES)('%s–%s lies within them', (low, high) => {
    const ticks = valueTicks(low, high, 5);
    expect(ticks[0]).toBeLessThanOrEqual(low);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
  });
});

/** first year | last year | labels that there is room for | years labelled */
const YEARS: readonly [number, number, number, readonly number[]][] = [
  [2020, 2024, 10, [2020, 2021, 2022, 2023, 2024]],
  [2015, 2024, 5, [2016, 2018, 2020, 2022, 2024]],
  [2010, 2035, 6, [2010, 2015, 2020, 2025, 2030, 2035]],
  [2022, 2022, 10, [2022]],
];
describe('year ticks', () => {
  test.each(YEARS)('%s–%s', (first, last, room, expected) => {
    expect(yearTicks(first, last, room)).toEqual(expected);
  });
});

/** period | position on the axis | months */
const PERIODS: readonly [string, number | null, number][] = [
  ['2022', 2022, 12],
  ['2022-01/2022-12', 2022, 12],
  ['2022-01/2022-06', 2021.75, 6],
  ['2022-12', 2022.4583, 1],
  ['2020/2022', 2021, 36],
  ['soon', null, 0],
];
describe('periods on the axis of years', () => {
  test.each(PERIODS)('%s', (period, position, months) => {
    if (position === null) expect(positionOf(period)).toBeNull();
    else expect(positionOf(period)).toBeCloseTo(position, 3);
    expect(monthsOf(period)).toBe(months);
  });
});
