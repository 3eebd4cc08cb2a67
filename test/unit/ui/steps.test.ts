import { describe, expect, test } from 'vitest';
import { stepped } from '../../../lib/ui/steps';

describe('stepping through a list as it is filtered', () => {
  test.each([
    ['the first', [4, 2, 9], null, 1, 4],
    ['the last', [4, 2, 9], null, -1, 9],
    ['on', [4, 2, 9], 4, 1, 2],
    ['back', [4, 2, 9], 9, -1, 2],
    ['round the end', [4, 2, 9], 9, 1, 4],
    ['round the beginning', [4, 2, 9], 4, -1, 9],
    ['from one that the filter took away', [4, 2, 9], 7, 1, 4],
    ['back from one that the filter took away', [4, 2, 9], 7, -1, 9],
    ['the only one again', [5], 5, 1, 5],
  ] as const)('%s', (_what, order, from, by, to) => {
    expect(stepped(order, from, by)).toBe(to);
  });

  test.each([
    ['from nowhere', [], null, 1],
    ['from one that is gone', [], 3, -1],
  ] as const)('leads nowhere in an empty list, %s', (_what, order, from, by) => {
    expect(stepped(order, from, by)).toBeNull();
  });
});
