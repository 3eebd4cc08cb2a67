/**
 * The set of values that a printed number states.
 * A hard bound may refute another figure, a soft bound may only rank it.
 */
export interface Interval {
  /** Lower bound; null = unbounded. */
  readonly low: number | null;
  /** Upper bound; null = unbounded. */
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly lowSoft: boolean;
  readonly highSoft: boolean;
}

/** No bound on either side. */
export const EVERYTHING: Interval = {
  low: null,
  high: null,
  lowOpen: false,
  highOpen: false,
  lowSoft: false,
  highSoft: false,
};

/** `value` lies in the interval. */
export function contains(interval: Interval, value: number): boolean {
  const { low, high, lowOpen, highOpen } = interval;
  if (low !== null && (lowOpen ? value <= low : value < low)) return false;
  return high === null || (highOpen ? value < high : value <= high);
}

/** Some value lies in both. */
export function intersects(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Every value of `a` lies in `b`. */
export function within(a: Interval, b: Interval): boolean {
  const low =
    b.low === null || (a.low !== null && (a.low > b.low || (a.low === b.low && (!b.lowOpen || a.lowOpen))));
  const high =
    b.high === null ||
    (a.high !== null && (a.high < b.high || (a.high === b.high && (!b.highOpen || a.highOpen))));
  return low && high;
}

/** The interval with its soft bounds taken away: what a figure outside of it contradicts. */
export function hard(interval: Interval): Interval {
  return {
    ...interval,
    low: interval.lowSoft ? null : interval.low,
    high: interval.highSoft ? null : interval.high,
    lowSoft: false,
    highSoft: false,
  };
}

/** No value meets the hard bounds of both. */
export function refutes(a: Interval, b: Interval): boolean {
  return !intersects(hard(a), hard(b));
}

/** The lower end of `b` is not above the upper end of `a`. */
function reaches(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return true;
  return a.high > b.low || (a.high === b.low && !a.highOpen && !b.lowOpen);
}
