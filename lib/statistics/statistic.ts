import type { Period } from '../quantity/period';
import type { Quantity } from '../quantity/quantity';

export type Change = 'up' | 'down';

/** What part the number plays in its sentence. */
export type Role = 'level' | 'change' | 'from' | 'to';

/** Where a period or an area was found: in the clause or sentence itself, or carried over from text before it. */
export type Origin = 'stated' | 'carried' | 'published';

/** What the sentence says of a number. */
export interface InSentence {
  readonly role: Role;
  /** Direction of a change (增长, 下降); a level that is reached (提高到) has none. */
  readonly change: Change | null;
  readonly period: Period | null;
  readonly periodOrigin: Origin | null;
  /** ISO 3166-2: `CN`, `CN-GD`; a city or county as `CN-GD/深圳`; null where no area is named or implied. */
  readonly area: string | null;
  readonly areaOrigin: Origin | null;
  /** The words that say what is measured, simplified; null where none is near. */
  readonly subject: string | null;
  /** The sentence states an aim (到2025年达到, 力争, 目标). */
  readonly target: boolean;
  /** Index of the other half of a from–to pair in the result list, else null. */
  readonly pair: number | null;
}

/** A quantity in its sentence. Offsets are UTF-16, half-open, into the text that was given to `extractStatistics`. */
export interface Statistic extends InSentence {
  /** What is highlighted: hedge + number + unit. */
  readonly start: number;
  readonly end: number;
  /** The text from `start` to `end`, verbatim. */
  readonly quote: string;
  /** The sentence that holds it. */
  readonly sentence: { readonly start: number; readonly end: number };
  readonly quantity: Quantity;
  /** Name of the rule that made it: a parser, or the refiner that merged it. */
  readonly rule: string;
}
