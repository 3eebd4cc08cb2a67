import { expect, test } from 'vitest';
import { readBundled } from '../../lib/cli/figures/bundled';
import { figures } from '../../lib/dataset';
import { descriptor } from '../../lib/dataset/descriptor';
import { details } from '../../lib/dataset/details';
import { rowsOf } from '../../lib/figures/package';
import { recordsOf } from '../../lib/figures/records';

const { tables, faults } = readBundled();

test('assets/figures has no fault', () => {
  expect(faults).toEqual([]);
});

test('what was packed comes back as it was', () => {
  const { indicators, observations, sources } = recordsOf(tables);
  expect(figures.indicators).toEqual(indicators);
  expect(sources.map(({ id }) => figures.source(id))).toEqual(sources);
  const byId = new Map(indicators.map(({ id }) => [id, observations.filter((one) => one.indicator === id)]));
  for (const [id, expected] of byId) {
    const found = figures.observations(id);
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
  }
});

test('every indicator has its names in three languages and a definition', () => {
  for (const { id, name } of figures.indicators) {
    const found = details.indicator(id);
    expect(found?.name.zh_CN).toBe(name);
    expect([
      found?.name.zh_TW,
      found?.name.en,
      found?.definition.zh_CN,
      found?.definition.zh_TW,
    ]).not.toContain('');
  }
});

test('every break belongs to an indicator’s page', () => {
  const held = figures.indicators.flatMap(({ id }) => details.indicator(id)?.breaks ?? []);
  expect(held).toHaveLength(rowsOf(tables, 'breaks').length);
});

test('comparing knows where a series breaks', () => {
  const breaksOf = (id: string) => figures.indicator(id)?.breaks;
  expect(breaksOf('bmi_fund_income')).toEqual(['', '2019']);
  expect(breaksOf('beds_total')).toEqual(['2022']);
  expect(breaksOf('village_clinics')).toBeUndefined();
});

test('version and date are those of the package', () => {
  expect([figures.version, figures.date]).toEqual([descriptor.version, descriptor.created.slice(0, 10)]);
});
