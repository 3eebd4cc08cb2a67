import { describe, expect, test } from 'vitest';
import { openDataset } from '../../../lib/dataset';
import { pack } from '../../../lib/dataset/pack';
import { seriesOf } from '../../../lib/ui/browse/series';
import type { Observation } from '../../../lib/dataset/observation';
import { FIGURES, figure } from '../dataset/small';

const drawn = (observations: readonly Observation[]) => {
  const sources = [...FIGURES.sources, { ...FIGURES.sources[0]!, id: 'own', origin: '省局' }];
  const dataset = openDataset(pack({ ...FIGURES, sources, observations }));
  return seriesOf(dataset, 'beds_total', 'CN').map(
    ({ observation, mark, joined }) => `${observation.period} ${mark}${joined ? ' joined' : ''}`,
  );
};
const beds = (period: string, more: Partial<Observation> = {}) =>
  figure('beds_total', 'CN', period, 100, more);

/** what it shows | figures | marks from left to right */
// prettier-ignore
const DRAWN: readonly [string, readonly Observation[], readonly string[]][] = [
  ['years', [beds('2022'), beds('2021')], ['2021 final joined', '2022 final joined']],
  ['a preliminary figure', [beds('2022', { status: 'preliminary' })], ['2022 preliminary joined']],
  ['final before preliminary', [beds('2022', { status: 'preliminary' }), beds('2022')], ['2022 final joined', '2022 preliminary']],
  ['a revised figure', [beds('2022', { status: 'revised' })], ['2022 final joined']],
  ['a target', [beds('2025', { status: 'target', basis: 'target' })], ['2025 target']],
  ['bounds', [beds('2021', { hedge: 'over' }), beds('2022', { hedge: 'nearly' })], ['2021 least', '2022 most']],
  ['about is a value', [beds('2022', { hedge: 'about' })], ['2022 final joined']],
  ['a stock of a month whose year has its own', [beds('2022'), beds('2022-06')], ['2022-06 final', '2022 final joined']],
  ['a stock of a month without one', [beds('2022'), beds('2023-06')], ['2022 final joined', '2023-06 final joined']],
  ['half a year’s flow', [beds('2022', { basis: 'during_period' }), beds('2023-01/2023-06', { basis: 'during_period' })], ['2022 final joined', '2023-01/2023-06 span']],
  ['a figure of the reader’s own', [beds('2022', { source: 'own' })], ['2022 own']],
  ['nothing', [], []],
];
describe('points of a chart', () => {
  test.each(DRAWN)('%s', (_, observations, expected) => {
    expect(drawn(observations)).toEqual(expected);
  });
});
