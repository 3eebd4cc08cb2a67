import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../lib/dataset/observation';
import { compact, headline, unitLabel } from '../../../lib/ui/browse/format';
import type { Locale } from '../../../lib/ui/messages';
import { FIGURES, figure } from '../dataset/small';

/** locale | value | on an axis */
const COMPACT: readonly [Locale, number, string][] = [
  ['zh_CN', 1326620800, '13.27亿'],
  ['zh_TW', 1326620800, '13.27億'],
  ['en', 1326620800, '1.327B'],
  ['zh_CN', 87.71, '87.71'],
];
describe('compact', () => {
  test.each(COMPACT)('%s %s', (locale, value, expected) => {
    expect(compact(locale, value)).toBe(expected);
  });
});

/** English noun | in an English table */
const UNITS: readonly [string | null, string][] = [
  ['person', 'people'],
  ['bed', 'beds'],
  ['county', 'counties'],
  ['percent', '%'],
  ['CNY', 'yuan'],
  ['per_1000_people', 'per 1,000 people'],
  [null, '张'],
];
describe('units', () => {
  test.each(UNITS)('%s', (en, expected) => {
    const unit = { zh_CN: '张', zh_TW: '張', en };
    expect(unitLabel('en', FIGURES.indicators[0]!, unit)).toBe(expected);
    expect(unitLabel('zh_TW', FIGURES.indicators[0]!, unit)).toBe('張');
  });
});

/** locale | figure | in a headline */
const HEADLINES: readonly [Locale, Partial<Observation>, string][] = [
  ['zh_CN', { value: 10173727, printed: '1017.37万张' }, '1017.37万张'],
  ['en', { value: 10173727, printed: '1017.37万张' }, '10.17M beds'],
  ['en', { value: 90, printed: '90%以上', hedge: 'at-least' }, '≥ 90 beds'],
  ['zh_CN', { value: 1430000, printed: 'more than 1.43 million', hedge: 'over' }, '> 143万beds'],
  ['en', { value: 800, valueTo: 1200, printed: '800—1200张', hedge: 'range' }, '800–1.2K beds'],
];
describe('headlines', () => {
  test.each(HEADLINES)('%s %j', (locale, more, expected) => {
    expect(headline(locale, figure('beds_total', 'CN', '2022', 1, more), 'beds')).toBe(expected);
  });
});
