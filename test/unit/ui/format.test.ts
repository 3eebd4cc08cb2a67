import { expect, test } from 'vitest';
import type { Observation } from '../../../lib/dataset/observation';
import { headline, inFull } from '../../../lib/ui/browse/format';

const observation = (value: number, printed: string, hedge: Observation['hedge'] = 'exact'): Observation => ({
  indicator: 'life_expectancy',
  area: 'CN',
  period: '2023',
  basis: 'during_period',
  value,
  valueTo: null,
  printed,
  hedge,
  resolution: 1,
  status: 'final',
  source: 'communique',
});

test.each([
  ['en', observation(1, '1岁左右', 'about'), 'years', '≈ 1 year'],
  ['en', observation(2, '2岁左右', 'about'), 'years', '≈ 2 years'],
  ['en', observation(1, '1个城市'), 'cities', '1 city'],
  ['en', observation(1, '1人'), 'people', '1 person'],
  ['en', observation(1.1, '1.1人'), 'per 1,000 people', '1.1 per 1,000 people'],
  ['en', observation(1, '1%'), '%', '1%'],
  ['zh_CN', observation(1, '1岁左右', 'about'), '岁', '1岁左右'],
] as const)('%s headline of %j', (locale, held, unit, expected) => {
  expect(headline(locale, held, unit)).toBe(expected);
});

test.each([
  ['en', observation(1334000000, '13.34亿人'), 'people', '1.334B people (13.34亿人)'],
  ['en', observation(10174000, '达到1017.4万张'), 'beds', '10.17M beds (1017.4万张)'],
  ['en', observation(87.7, '87.7%'), '%', '87.7%'],
  ['en', observation(22000, '22,000 hospital beds'), 'beds', '22K beds'],
  ['zh_CN', observation(1334000000, '13.34亿人'), '人', '13.34亿人'],
  ['zh_CN', observation(79.25, '提高到79.25岁'), '岁', '79.25岁'],
] as const)('%s figure of %j in full', (locale, held, unit, expected) => {
  expect(inFull(locale, held, unit)).toBe(expected);
});
