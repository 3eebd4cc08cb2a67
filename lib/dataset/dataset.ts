import type { Period } from '../quantity/period';
import type { Indicator, Observation, Source } from './observation';

/** The bundled figures, or a reader's own, or both beside each other: read-only, indexed on first use. */
export interface Dataset {
  /** Version of the data package. */
  readonly version: string;
  /** Day on which that version was made, YYYY-MM-DD. */
  readonly date: string;
  /** Sorted by id. */
  readonly indicators: readonly Indicator[];
  indicator(id: string): Indicator | null;
  source(id: string): Source | null;
  /** Figures of an indicator by end of period, oldest first; of one area where one is given. Unknown ids have none. */
  observations(indicator: string, area?: string): readonly Observation[];
  /** Areas of which the indicator has figures, CN first. */
  areas(indicator: string): readonly string[];
  /** Figures for the same months, final before preliminary before estimated; targets last. */
  exact(indicator: string, area: string, period: Period): readonly Observation[];
  /** The newest outcome (no target) whose period ends before `period` does. */
  nearestEarlier(indicator: string, area: string, period: Period): Observation | null;
  /** The newest outcome (no target). */
  newest(indicator: string, area: string): Observation | null;
}
