import { describe, expect, test } from 'vitest';
import { meant } from '../../../lib/compare/judge/meant';
import type { Pairing } from '../../../lib/compare/judge/pairing';
import type { Dataset } from '../../../lib/dataset';
import type { Basis, Indicator, Observation } from '../../../lib/dataset/observation';
import type { Origin, Statistic } from '../../../lib/statistics/statistic';

/** A figure: its period, how that fits, its basis, the day of its source. */
type Held = readonly [period: string, fit: Pairing['period'], basis: Basis, released: string];

/** What is held of one indicator, asked for by an article of a day that says a period or none. */
function meantOf(
  held: readonly Held[],
  name: string,
  said: [string | null, Origin | null],
  published: string,
) {
  const rows = held.map(
    ([period, fit, basis, released]) =>
      ({ period: fit, observation: { period, basis, source: released } as Observation }) as Pairing,
  );
  const asked = {
    statistic: { period: said[0], periodOrigin: said[1] } as Statistic,
    indicator: { name } as Indicator,
    dataset: { date: '2025-06-01', source: (date: string) => ({ date }) } as unknown as Dataset,
    published,
  };
  return meant(rows, asked).find(({ period }) => period === 'same')?.observation.period ?? null;
}

const YEARS: readonly Held[] = [
  ['2021', 'possible', 'end_of_period', '2022-07-12'],
  ['2022', 'possible', 'end_of_period', '2023-08-29'],
];

describe('the figure that an article can only mean', () => {
  test.each([
    ['the last year that was out', YEARS, '云桥诊站数', [null, null], '2024-05-20', '2022'],
    ['not years after it', YEARS, '云桥诊站数', [null, null], '2024-12-20', null],
    ['not before it was out', YEARS.slice(1), '云桥诊站数', [null, null], '2023-06-20', null],
    [
      'not where a later one is held',
      [...YEARS].reverse().slice(1),
      '云桥诊站数',
      [null, null],
      '2023-05-20',
      '2021',
    ],
    [
      'nor in an article that is younger than the figures',
      YEARS,
      '云桥诊站数',
      [null, null],
      '2025-06-20',
      null,
    ],
    [
      'of the same days’ news, where the period was carried over',
      [['2023-05', 'possible', 'as_of', '2023-05-28']],
      '云桥筛查率',
      ['2021', 'carried'],
      '2023-05-28',
      '2023-05',
    ],
    [
      'not where the sentence says another',
      [['2023-05', 'other', 'as_of', '2023-05-28']],
      '云桥筛查率',
      ['2021', 'stated'],
      '2023-05-28',
      null,
    ],
    [
      'a numbered round’s',
      [['2023-11', 'other', 'during_period', '2023-11-06']],
      '第九批云桥采购平均降价幅度',
      ['2024', 'carried'],
      '2024-12-13',
      '2023-11',
    ],
  ] as const)('%s', (_, held, name, said, published, expected) => {
    expect(meantOf(held, name, [...said], published)).toBe(expected);
  });
});
