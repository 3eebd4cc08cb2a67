import { describe, expect, test } from 'vitest';
import { nextOf } from '../../../lib/dom/next-of';

describe('a step through the marked numbers', () => {
  test.each([
    ['from nowhere: the first', [2, 4, 9], null, 1, 2],
    ['back from nowhere: the last', [2, 4, 9], null, -1, 9],
    ['on', [2, 4, 9], 4, 1, 9],
    ['back', [2, 4, 9], 4, -1, 2],
    ['on from one that is not marked', [2, 4, 9], 3, 1, 4],
    ['back from one that is not marked', [2, 4, 9], 3, -1, 2],
    ['round the end', [2, 4, 9], 9, 1, 2],
    ['round the beginning', [2, 4, 9], 2, -1, 9],
    ['on from the very first, which is not marked', [2, 4, 9], 0, 1, 2],
    ['the only one again', [5], 5, 1, 5],
  ] as const)('%s', (_what, places, from, by, to) => {
    expect(nextOf(places, from, by)).toBe(to);
  });

  test.each([
    ['on', 3, 1],
    ['back', 3, -1],
    ['from nowhere', null, 1],
  ] as const)('leads nowhere where none is marked: %s', (_what, from, by) => {
    expect(nextOf([], from, by)).toBeNull();
  });
});
