import type { Period } from '../../../quantity/period';

/**
 * What a date does in its sentence.
 * - `plain`: it says when the numbers after it hold (2022年, 截至6月底)
 * - `now`: it says that they hold at publication (目前, 近年来)
 * - `since`: it opens a span that ends at publication (2018年以来, 今年以来)
 * - `aim`: it lies ahead of publication (到2030年)
 * - `event`: it dates a deed, and numbers only within its own clause (2018年成立的, 5月24日表示, 从2017年的)
 * - `report`: the year in the title of a statistical report, which its numbers are of unless they say otherwise
 * - `aside`: it dates the number that others are measured against, and no other (与2022年的24.1%相比)
 * - `base`: it is what a change is measured against (比上年, 2020年同期)
 */
export type Sense = 'plain' | 'now' | 'since' | 'aim' | 'event' | 'report' | 'aside' | 'base';

/** A date or span of time in a text. Offsets are UTF-16, half-open. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  /** null where the text gives no way to resolve it (去年 without a publication date). */
  readonly period: Period | null;
  readonly sense: Sense;
  /** It speaks for no number behind this offset: the end of its clause or of its parentheses, or Infinity. */
  readonly until: number;
}
