import type { Observation, Source } from '../dataset/observation';
import type { Period } from '../quantity/period';

/** States of a finding, in the order in which lists show them. */
export const STATES = [
  'differs',
  'superseded',
  'definition',
  'ambiguous',
  'exact',
  'rounded',
  'target',
  'context',
  'unlisted',
] as const;
export type State = (typeof STATES)[number];

/** The five keys; null = could not be compared. */
export interface Keys {
  readonly indicator: boolean;
  readonly area: boolean | null;
  readonly period: boolean | null;
  readonly unit: boolean | null;
  readonly value: boolean | null;
}

/** A sentence for the reader, by id of a message in assets/locales and its values: rendered in the reader's language by `ui/`. */
export interface Note {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A statistic beside a published figure. A comparison, never a verdict. */
export interface Finding {
  readonly state: State;
  readonly indicator: string | null;
  /** The indicator's name and unit, in the dataset's language; null where `indicator` is. */
  readonly name: string | null;
  readonly unit: string | null;
  /** Indicator ids that fit, best first. */
  readonly candidates: readonly string[];
  readonly keys: Keys;
  readonly observation: Observation | null;
  /** The earlier figure, where the statistic is a change that was reckoned from it to `observation`. */
  readonly from?: Observation;
  readonly source: Source | null;
  /** The newest figure held, where it is newer than `observation`. */
  readonly newer: { readonly value: number; readonly period: Period; readonly printed: string } | null;
  readonly note: Note | null;
  /** Why this indicator: one short line a reason, for `--trace`. */
  readonly reasons: readonly string[];
}

/** A check of the article's own arithmetic, which needs no dataset. */
export interface ArithmeticCheck {
  /** Name of the check: 'share', 'sum', 'change', … */
  readonly check: string;
  readonly holds: boolean;
  /** Indexes into the report's statistics. */
  readonly statistics: readonly number[];
  readonly note: Note;
}
