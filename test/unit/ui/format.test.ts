import { expect, test } from 'vitest';
import type { Observation } from '../../../lib/dataset/observation';
import { headline } from '../../../lib/ui/browse/format';

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
