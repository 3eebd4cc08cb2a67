/**
 * A printed quantity, read as the interval it states (see `interval.ts`).
 * Values are full numbers in the printed unit without its scale: 1.4万亿元 → 1.4e12 元;
 * shares and points are in points: 87.7% → 87.7, 2/3 → 66.66…
 */
import type { Interval } from './interval';

export type Kind =
  'count' | 'share' | 'point' | 'money' | 'rate' | 'duration' | 'age' | 'multiple' | 'measure';

export type Hedge =
  'exact' | 'about' | 'nearly' | 'over' | 'at-least' | 'under' | 'at-most' | 'more' | 'several' | 'range';

export interface Quantity {
  readonly kind: Kind;
  /** Lower printed value of a range; null where the print gives none (数十). */
  readonly value: number | null;
  /** Upper printed value of a range, else null. */
  readonly valueTo: number | null;
  /** Printed unit, simplified, without scale: 个, 人次, 元, %, 百分点, ‰, /10万, 人/千人口. Empty where none is printed. */
  readonly unit: string;
  readonly hedge: Hedge;
  /** What the print states. */
  readonly interval: Interval;
  /** Place value of the last printed digit: 2.3万 → 1000, 87.7% → 0.1; 0 where none is printed. */
  readonly step: number;
}
