import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contains,
  EVERYTHING,
  hard,
  intersects,
  refutes,
  within,
  type Interval,
} from '../../../lib/quantity/interval';

/** [a, b) and the like; a bound followed by ~ is soft. */
function interval(print: string): Interval {
  const [low, high] = print
    .slice(1, -1)
    .split(',')
    .map((part) => part.trim()) as [string, string];
  const bound = (part: string) => (part.includes('∞') ? null : Number(part.replace('~', '')));
  return {
    low: bound(low),
    high: bound(high),
    lowOpen: print.startsWith('('),
    highOpen: print.endsWith(')'),
    lowSoft: low.includes('~'),
    highSoft: high.includes('~'),
  };
}

test.each([
  ['[1, 2]', '[2, 3]', true],
  ['[1, 2)', '[2, 3]', false],
  ['[1, 2]', '(2, 3]', false],
  ['[1, 5]', '[2, 3]', true],
  ['[1, 2]', '[3, 4]', false],
  ['[-∞, 2]', '[2, ∞]', true],
  ['[-∞, 2)', '[2, ∞]', false],
  ['[2, 2]', '[2, 2]', true],
  ['(90, 100]', '[90.25, 90.35)', true],
  ['[22500, 23500)', '[23154, 23154]', true],
])('%s meets %s: %s', (a, b, meets) => {
  expect(intersects(interval(a), interval(b))).toBe(meets);
  expect(intersects(interval(b), interval(a))).toBe(meets);
});

test.each([
  ['[2, 3]', '[1, 5]', true],
  ['[1, 5]', '[2, 3]', false],
  ['[2, 3]', '(2, 3]', false],
  ['(2, 3)', '[2, 3]', true],
  ['[2, ∞]', '[1, ∞]', true],
  ['[-∞, 3]', '[1, 3]', false],
])('%s lies within %s: %s', (a, b, inside) => {
  expect(within(interval(a), interval(b))).toBe(inside);
});

describe('soft bounds', () => {
  test('refute nothing', () => {
    // 近1000万 is hard above only.
    const nearly = interval('[9000000~, 10000000)');
    expect(refutes(nearly, interval('[8000000, 8000000]'))).toBe(false);
    expect(refutes(nearly, interval('[10020000, 10020000]'))).toBe(true);
  });
  test('are gone in the hard interval', () => {
    expect(hard(interval('[1~, 2~]'))).toEqual(EVERYTHING);
  });
});

const ends = fc.tuple(
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: 0, max: 5 }),
  fc.boolean(),
  fc.boolean(),
);
const any = ends.map(([low, width, lowOpen, highOpen]): Interval => ({
  ...EVERYTHING,
  low,
  high: low + width,
  lowOpen: lowOpen && width > 0,
  highOpen: highOpen && width > 0,
}));

test('what lies in both makes them meet, and what lies in the inner one lies in the outer', () => {
  fc.assert(
    fc.property(any, any, fc.integer({ min: -20, max: 20 }), (a, b, half) => {
      const value = half / 2;
      if (contains(a, value) && contains(b, value)) expect(intersects(a, b)).toBe(true);
      if (within(a, b) && contains(a, value)) expect(contains(b, value)).toBe(true);
    }),
  );
});
