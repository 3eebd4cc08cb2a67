import { describe, expect, test } from 'vitest';
import { figures } from '../../../lib/dataset';
import { details } from '../../../lib/dataset/details';
import { valueSearch } from '../../../lib/dataset/search-value';
import { wordSearch } from '../../../lib/dataset/search-words';
import { small } from './small';

const words = wordSearch(figures.indicators, details);

/** query | the indicator that has to come first */
const FOUND: readonly [string, string][] = [
  ['孕产妇死亡率', 'maternal_mortality_ratio'],
  ['孕產婦死亡率', 'maternal_mortality_ratio'],
  ['maternal mortality', 'maternal_mortality_ratio'],
  ['Maternal  Mortality', 'maternal_mortality_ratio'],
  ['人均预期寿命', 'life_expectancy'],
  ['预期寿命', 'life_expectancy'],
  ['平均预期寿命', 'life_expectancy'],
  ['女性预期寿命', 'female_life_expectancy'],
  ['卫生总费用', 'total_health_expenditure'],
  ['total health expenditure', 'total_health_expenditure'],
  ['基本医疗保险参保率', 'basic_medical_insurance_coverage_rate'],
  ['村卫生室数', 'village_clinics'],
  ['village_clinics', 'village_clinics'],
];
describe('search by words', () => {
  test.each(FOUND)('%s → %s', (query, id) => {
    expect(words(query)[0]?.indicator.id).toBe(id);
  });
  test.each(['', '   ', '，。', 'qwertyuiop', '天体物理', '基层 qwerty'])('%j finds nothing', (query) => {
    expect(words(query)).toEqual([]);
  });
  test('best first', () => {
    const scores = words('县医院').map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(5);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

const values = valueSearch(small);
const between = (low: number | null, high: number | null) => ({
  low,
  high,
  lowOpen: false,
  highOpen: true,
  lowSoft: false,
  highSoft: false,
});

/** interval typed | unit | figures that it could be, nearest first */
const COULD_BE: readonly [number | null, number | null, string | undefined, readonly string[]][] = [
  [923500000, 924500000, undefined, ['covered_people 2025-11']],
  [923500000, 924500000, '人', ['covered_people 2025-11']],
  [923500000, 924500000, '张', []],
  [10173727, 10173727.5, undefined, ['beds_total 2023', 'beds_total 2023']],
  [10165000, 10175000, '张', ['beds_total 2023', 'beds_total 2023']],
  [9749000, 9749400, '张', []],
  [9749400, 9749600, '张', ['beds_total 2022']],
  [51.75, 51.85, '%', ['primary_share 2023', 'primary_share 2019']],
  [59, 59.5, '%', ['primary_share 2019']],
  [1, 2, undefined, []],
  [90, null, undefined, []],
];
describe('search by value', () => {
  test.each(COULD_BE)('%s–%s %s', (low, high, unit, expected) => {
    const found = values(between(low, high), unit).map(({ indicator, period }) => `${indicator} ${period}`);
    expect(found).toEqual(expected);
  });
});
