/** The dataset's records. Field names follow SDMX concepts where there is one (named in brackets). */
import type { Hedge } from '../quantity/quantity';
import type { Period } from '../quantity/period';

export type Status = 'final' | 'preliminary' | 'revised' | 'estimate' | 'target';
export type Basis = 'end_of_period' | 'during_period' | 'cumulative' | 'as_of' | 'target';

/** A published figure. */
export interface Observation {
  readonly indicator: string;
  /** [REF_AREA] CN or ISO 3166-2. */
  readonly area: string;
  /** [TIME_PERIOD] */
  readonly period: Period;
  readonly basis: Basis;
  /** [OBS_VALUE] Full number, in the indicator's unit; shares in points. */
  readonly value: number;
  readonly valueTo: number | null;
  /** As the source printed it. */
  readonly printed: string;
  readonly hedge: Hedge;
  /** Size of the last printed digit. */
  readonly resolution: number;
  /** [OBS_STATUS] */
  readonly status: Status;
  /** Id of a `Source`. */
  readonly source: string;
  /** Other values that sources print for the same key: a statistic that states one of them does not differ. */
  readonly alsoReported?: readonly number[];
}

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
  /** Title of the reader's own package that it came with; absent for the bundled figures. */
  readonly origin?: string;
}

export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly kind: string;
  /** [UNIT_MEASURE] Simplified Chinese: 个, 人次, 元, %. */
  readonly unit: string;
  /** Wordings for the same thing, simplified. */
  readonly aliases: readonly string[];
  /** Groups: a sentence that states the indicator holds one string of every group. */
  readonly required: readonly (readonly string[])[];
  /** Words that rule the indicator out when they stand in the clause of the number. */
  readonly excluded: readonly string[];
  /** Ids of near-twins. */
  readonly confusable: readonly string[];
  /** Where its figures stop being comparable with each other: the first period of a new definition; '' = none is named. */
  readonly breaks?: readonly (Period | '')[];
}
