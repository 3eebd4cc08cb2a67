/** What only a reader of one figure asks for. */
import type { Period } from '../quantity/period';
import type { Observation } from './observation';

/** A text in the languages of the interface; where nobody wrote an English one, `en` is null. */
export interface Localized {
  readonly zh_CN: string;
  readonly zh_TW: string;
  readonly en: string | null;
}

export interface IndicatorDetails {
  readonly name: Localized;
  /** Chinese as in print (张), English as a noun (bed). */
  readonly unit: Localized;
  readonly definition: Localized;
  readonly breaks: readonly Break[];
}

/** Where a series changes its definition, or what else stands in the way of comparing its figures. */
export interface Break {
  /** First period under the new definition; null where the note is about the whole series. */
  readonly period: Period | null;
  readonly note: Localized;
}

/** Another value for the same indicator, area, period and status. */
export interface AlsoReported {
  readonly value: number;
  readonly printed: string;
  readonly source: string;
  readonly note: Localized | null;
}

export interface ObservationDetails {
  readonly confidence: 'high' | 'medium';
  readonly alsoPrinted: readonly string[];
  /** Ids of sources that agree. */
  readonly alsoSources: readonly string[];
  readonly alsoReported: readonly AlsoReported[];
  readonly note: Localized | null;
}

export interface Correction {
  readonly date: string;
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly source: string | null;
}

export interface Named {
  readonly id: string;
  readonly name: Localized;
}

export interface Details {
  readonly topics: readonly Named[];
  readonly areas: readonly Named[];
  /** Newest last. */
  readonly corrections: readonly Correction[];
  indicator(id: string): IndicatorDetails | null;
  observation(observation: Pick<Observation, 'indicator' | 'area' | 'period' | 'status'>): ObservationDetails;
}
