import { describe, expect, test } from 'vitest';
import type { Basis, Observation } from '../../../lib/dataset/observation';
import { monthIndex, periodFit, type PeriodFit } from '../../../lib/compare/period/fit';
import type { Origin, Statistic } from '../../../lib/statistics/statistic';

/** Period said and where, article's day; period held, its basis, day of its source. */
type Row = readonly [
  said: string | null,
  origin: Origin | null,
  published: string,
  held: string,
  basis: Basis,
  released: string | null,
  expected: PeriodFit,
];

const rows: readonly Row[] = [
  // Said
  ['2022', 'stated', '2024-03-01', '2022', 'end_of_period', '2023-10-10', 'same'],
  ['2022-12', 'stated', '2024-03-01', '2022', 'end_of_period', '2023-10-10', 'same'],
  ['2022', 'stated', '2024-03-01', '2021', 'end_of_period', '2022-07-10', 'other'],
  ['2023', 'stated', '2024-03-01', '2023-01/2023-09', 'during_period', '2023-10-25', 'possible'],
  ['2023-Q1', 'stated', '2024-03-01', '2023-01/2023-03', 'during_period', '2023-04-25', 'same'],
  ['2021/2025', 'stated', '2026-01-10', '2021/2025', 'cumulative', '2025-12-16', 'same'],
  ['2024', 'stated', '2024-08-14', '2024-01/2024-08', 'during_period', '2024-08-14', 'same'],
  ['2024', 'stated', '2024-08-14', '2024-01/2024-11', 'during_period', '2024-11-20', 'possible'],
  ['2020', 'stated', '2024-03-01', '2023-09', 'as_of', '2023-09-02', 'later'],
  // Not said: what was known on the day
  [null, null, '2023-10-05', '2023-10', 'as_of', '2023-10-05', 'same'],
  [null, null, '2023-10-05', '2022', 'end_of_period', '2023-08-01', 'same'],
  [null, null, '2023-10-05', '2021', 'end_of_period', '2022-07-01', 'possible'],
  [null, null, '2023-10-05', '2023', 'end_of_period', '2024-08-01', 'later'],
  [null, null, '2023-10-05', '2023-03', 'as_of', '2023-03-02', 'possible'],
  ['2023-10', 'published', '2023-10-05', '2023-10', 'as_of', '2023-10-05', 'same'],
  // Carried over from text before: it may not be meant
  ['2021', 'carried', '2023-05-28', '2023-05', 'as_of', '2023-05-28', 'possible'],
  // By the end of a year a sentence dates what happened in it, too; another month's is not the year's
  ['2023-12', 'stated', '2024-09-10', '2023', 'during_period', '2024-08-29', 'same'],
  ['2023-11', 'stated', '2024-09-10', '2023', 'during_period', '2024-06-29', 'possible'],
  [null, null, '2023-10-05', '2022', 'cumulative', '2023-01-18', 'same'],
  // A whole year beside what has been so far
  ['2025-06', 'published', '2025-06-20', '2024', 'during_period', '2025-03-02', 'possible'],
  ['2021', 'stated', '2023-05-28', '2023-05', 'as_of', '2023-05-28', 'possible'],
];

describe('a published figure’s period beside a statistic’s', () => {
  test.each(rows)(
    '%s (%s) on %s beside %s (%s, %s): %s',
    (said, origin, published, held, basis, released, expected) => {
      const statistic = { period: said, periodOrigin: origin } as Statistic;
      const observation = { period: held, basis, status: 'final' } as Observation;
      const clock = { published: monthIndex(published), released: monthIndex(released) };
      expect(periodFit(statistic, observation, 'count', clock)).toBe(expected);
    },
  );
});
