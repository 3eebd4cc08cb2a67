import type { Land } from './context/areas/lands.data';
import type { Hedge, Kind } from '../quantity/quantity';
import type { Interval } from '../quantity/interval';
import type { Normalized } from '../text/normalise';
import type { Numeral } from '../text/numeral';
import type { Span } from '../text/sentences';
import type { InSentence } from './statistic';

/** What rules read. Offsets, here and in drafts, are into `text`: the normal form (see `lib/text/normalise.ts`). */
export interface Document {
  readonly normalized: Normalized;
  /** `normalized.text`: simplified, half-width, without spaces around numbers. */
  readonly text: string;
  /** In order; between them they cover the text, line breaks aside. */
  readonly sentences: readonly Span[];
  /** Every numeral of the text, in order. */
  readonly numerals: readonly Numeral[];
  /** YYYY-MM-DD, null where the page gives none. */
  readonly published: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Hong Kong, Macau or Taiwan where the text speaks of one of them as its own place. */
  readonly land: Land | null;
  /**
   * Numbers that are no statistics, in order, with the name of the rule that says so. Rule `date` holds dates and
   * periods as printed (2021年底, 今年1—5月 from its first digit). Complete when refiners run.
   */
  readonly traps: readonly Trap[];
}

export interface Trap extends Span {
  readonly rule: string;
}

/**
 * A statistic in the making. Refiners give new drafts, they change none. What the sentence says is set by
 * lib/statistics/context; `pair` indexes the list that the last refiner gives.
 */
export interface Draft extends Span, InSentence {
  /** Name of the rule that made it: a parser, or the refiner that merged it. */
  readonly rule: string;
  readonly kind: Kind;
  readonly value: number | null;
  readonly valueTo: number | null;
  readonly unit: string;
  readonly hedge: Hedge;
  readonly step: number;
  readonly interval: Interval;
  /** The bare numeral; of a range, the first. */
  readonly numeral: Numeral;
}

/** Takes all drafts, sorted and disjoint, gives all drafts, sorted and disjoint: a filter, a merge of neighbours, or an attribute. */
export interface Refiner {
  readonly name: string;
  refine(drafts: readonly Draft[], document: Document): readonly Draft[];
}

/** Reads one numeral in its place: a draft, a trap (a number that is no statistic), or null where the form is not this parser's. */
export interface Parser {
  readonly name: string;
  read(numeral: Numeral, document: Document): Draft | Trap | null;
}
