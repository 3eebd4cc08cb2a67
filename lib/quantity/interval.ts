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
