import { describe, expect, test } from 'vitest';
import { mergeDatasets, openDataset } from '../../../lib/dataset';
import { pack } from '../../../lib/dataset/pack';
import { FIGURES, figure, small } from './small';

const said = (found: { period: string; value: number; status: string } | null) =>
  found && `${found.period} ${found.value} ${found.status}`;

describe('packed and opened again, records are what they were', () => {
  test.each(FIGURES.indicators)('$id', (indicator) => {
    expect(small.indicator(indicator.id)).toEqual(indicator);
    const held = FIGURES.observations.filter((one) => one.indicator === indicator.id);
    expect(small.observations(indicator.id)).toHaveLength(held.length);
    expect(small.observations(indicator.id)).toEqual(expect.arrayContaining(held));
  });
  test.each(FIGURES.sources)('$id', (source) => {
    expect(small.source(source.id)).toEqual(source);
  });
});

describe('unknown ids have nothing', () => {
  test.each(['', 'beds', 'beds_total\t', '__proto__', 'constructor'])('%j', (id) => {
    expect([small.indicator(id), small.source(id)]).toEqual([null, null]);
    expect([small.observations(id), small.areas(id), small.exact(id, 'CN', '2023')]).toEqual([[], [], []]);
    expect([small.newest(id, 'CN'), small.nearestEarlier(id, 'CN', '2023')]).toEqual([null, null]);
  });
});

test('a series runs from old to new, the final figure before the preliminary one', () => {
  expect(small.observations('beds_total', 'CN').map(said)).toEqual([
    '2022 9750000 final',
    '2023 10173727 final',
    '2023 10170000 preliminary',
    '2025 10500000 target',
  ]);
  expect(small.areas('beds_total')).toEqual(['CN', 'CN-GD']);
});

/** indicator | area | period asked | figures held for it */
const EXACT: readonly [string, string, string, readonly string[]][] = [
  ['beds_total', 'CN', '2023', ['2023 10173727 final', '2023 10170000 preliminary']],
  ['beds_total', 'CN', '2023-01/2023-12', ['2023 10173727 final', '2023 10170000 preliminary']],
  ['beds_total', 'CN-GD', '2022', ['2022 607000 final']],
  ['beds_total', 'CN', '2025', ['2025 10500000 target']],
  ['primary_share', 'CN', '2024-01/2024-06', ['2024-01/2024-06 52.6 final']],
  ['primary_share', 'CN', '2024', []],
  ['beds_total', 'CN-GD', '2023', []],
  ['beds_total', 'CN', '2023-12', []],
  ['beds_total', 'CN', '2023年', []],
];
describe('exact', () => {
  test.each(EXACT)('%s %s %s', (indicator, area, period, expected) => {
    expect(small.exact(indicator, area, period).map(said)).toEqual(expected);
  });
});

/** indicator | area | period asked | the newest outcome that ends before it */
const EARLIER: readonly [string, string, string, string | null][] = [
  ['beds_total', 'CN', '2024', '2023 10173727 final'],
  ['beds_total', 'CN', '2023', '2022 9750000 final'],
  ['beds_total', 'CN', '2030', '2023 10173727 final'],
  ['beds_total', 'CN', '2023-06', '2022 9750000 final'],
  ['primary_share', 'CN', '2024', '2024-01/2024-06 52.6 final'],
  ['primary_share', 'CN', '2024-06', '2023 51.8 final'],
  ['beds_total', 'CN', '2022', null],
  ['beds_total', 'CN', 'soon', null],
  ['village_clinics', 'CN', '2024', null],
];
describe('nearest earlier', () => {
  test.each(EARLIER)('%s %s %s', (indicator, area, period, expected) => {
    expect(said(small.nearestEarlier(indicator, area, period))).toBe(expected);
  });
});

/** indicator | area | the newest outcome */
const NEWEST: readonly [string, string, string | null][] = [
  ['beds_total', 'CN', '2023 10173727 final'],
  ['beds_total', 'CN-GD', '2022 607000 final'],
  ['primary_share', 'CN', '2024-01/2024-06 52.6 final'],
  ['village_clinics', 'CN', null],
  ['beds_total', 'CN-SH', null],
];
describe('newest', () => {
  test.each(NEWEST)('%s %s', (indicator, area, expected) => {
    expect(said(small.newest(indicator, area))).toBe(expected);
  });
});

describe('a reader’s own figures beside the bundled ones', () => {
  const theirs = openDataset(
    pack({
      version: '0.1.0',
      date: '2026-11-01',
      indicators: [
        { ...FIGURES.indicators[0]!, name: '床位' },
        { ...FIGURES.indicators[0]!, id: 'a_own', name: '自有指标', confusable: [] },
      ].map((indicator) => ({ ...indicator, confusable: [] })),
      observations: [
        figure('beds_total', 'CN', '2024', 10300000, { source: 'own' }),
        figure('a_own', 'CN-GD', '2024', 7, { source: 'own' }),
      ],
      sources: [{ id: 'own', publisher: '省局', title: '月报', date: null, url: null, origin: '省局数据' }],
    }),
  );
  const both = mergeDatasets(small, theirs);

  test('nothing beside them is the dataset itself', () => expect(mergeDatasets(small)).toBe(small));
  test('version and date stay those of the bundled figures', () =>
    expect([both.version, both.date]).toEqual([small.version, small.date]));
  test('indicators of both, sorted; the bundled description holds', () => {
    expect(both.indicators.map(({ id }) => id)).toEqual(['a_own', ...small.indicators.map(({ id }) => id)]);
    expect(both.indicator('beds_total')).toBe(small.indicator('beds_total'));
  });
  test('one series', () => expect(said(both.newest('beds_total', 'CN'))).toBe('2024 10300000 final'));
  test('a source says whose it is', () => {
    expect([both.source('own')?.origin, both.source('nhc-2023')?.origin]).toEqual(['省局数据', undefined]);
  });
});
