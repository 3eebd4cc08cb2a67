import type { Basis, Status } from './observation';
import type { Hedge } from '../quantity/quantity';

/**
 * What comparing needs, as it is bundled: tables as lines of text, because splitting text is faster than building
 * objects that most pages never ask for, and because text without quotes and brackets is smaller.
 * Lines are joined by "¦", cells by "^", list items by "|", groups of terms by ";".
 */
export interface PackedFigures {
  readonly version: string;
  readonly date: string;
  /** A line an indicator, sorted by id. */
  readonly indicators: PackedIndicators;
  /** Column by column, for alike cells compress well; a line an indicator, in the same order, its series joined by "^". */
  readonly observations: PackedObservations;
  /** Column by column, a line a source. `origin` is empty for the bundled figures. */
  readonly sources: PackedSources;
}

/** What is alike stands together, for so it compresses best: the words of one indicator beside each other, its codes beside those of others. */
export interface PackedIndicators {
  readonly id: string;
  /** Name, aliases, required groups, excluded terms. */
  readonly words: string;
  /** Topic, kind, unit. */
  readonly measure: string;
  /** Near-twins. */
  readonly twins: string;
  readonly breaks: string;
}

export interface PackedObservations {
  /** Empty for CN. */
  readonly area: string;
  readonly period: string;
  /** Status, basis, hedge: a digit each. */
  readonly codes: string;
  /** Empty where `plainNumber` of the print gives it; else digits and power of ten, or `value:step`. */
  readonly value: string;
  /** Upper end of a range, else empty. */
  readonly valueTo: string;
  readonly printed: string;
  /** Other values reported for the same key, joined by "|". */
  readonly others: string;
  /** Line number of the source. */
  readonly source: string;
}

export interface PackedSources {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
  readonly origin: string;
}

/** Codes are packed as their place in these lists, one digit each. */
export const STATUSES: readonly Status[] = ['final', 'revised', 'preliminary', 'estimate', 'target'];
export const BASES: readonly Basis[] = ['end_of_period', 'during_period', 'cumulative', 'as_of', 'target'];
export const HEDGES: readonly Hedge[] = [
  'exact',
  'about',
  'nearly',
  'over',
  'at-least',
  'at-most',
  'range',
  'under',
  'more',
  'several',
];

/** No tab and no line break: a string in a bundle would need two more characters for each. No cell may hold them. */
export const LINE = '¦';
export const CELL = '^';
export const ITEM = '|';
export const GROUP = ';';

/** A break of a series that names no period: an empty item would be none. */
export const NO_PERIOD = '*';

/** Sources and near-twins are named by their line number. */
export const RADIX = 36;

/** A packed list; an empty cell is an empty list. */
export const items = (cell: string, separator = ITEM): string[] => (cell === '' ? [] : cell.split(separator));
