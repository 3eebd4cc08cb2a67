import { describe, expect, test } from 'vitest';
import { hashOf, placeOf, type Place } from '../../../lib/ui/browse/place';

/** address after # | place */
const PLACES: readonly [string, Place][] = [
  ['figures', { at: 'topics' }],
  ['figures/topic/drugs', { at: 'topic', topic: 'drugs' }],
  ['figures/search/9.24%E4%BA%BF', { at: 'search', query: '9.24亿' }],
  ['figures/search/a%2Fb', { at: 'search', query: 'a/b' }],
  ['figures/life_expectancy', { at: 'indicator', indicator: 'life_expectancy', area: 'CN' }],
  ['figures/life_expectancy/CN-GD', { at: 'indicator', indicator: 'life_expectancy', area: 'CN-GD' }],
  [
    'figures/beds_total/CN-GD%2F%E6%B7%B1%E5%9C%B3',
    { at: 'indicator', indicator: 'beds_total', area: 'CN-GD/深圳' },
  ],
];
describe('each place has an address, and each address its place', () => {
  test.each(PLACES)('%s', (hash, place) => {
    expect(placeOf(hash)).toEqual(place);
    expect(hashOf(place)).toBe(`#${hash}`);
  });
});

/** address as people mangle it | place */
const MANGLED: readonly [string, Place][] = [
  ['', { at: 'topics' }],
  ['figures/', { at: 'topics' }],
  ['figures/search', { at: 'search', query: '' }],
  ['figures/search/100%', { at: 'search', query: '100%' }],
  ['figures/search/a/b', { at: 'search', query: 'a/b' }],
  ['figures/<b>', { at: 'indicator', indicator: '<b>', area: 'CN' }],
];
describe('a mangled address leads somewhere', () => {
  test.each(MANGLED)('%j', (hash, place) => {
    expect(placeOf(hash)).toEqual(place);
  });
});
