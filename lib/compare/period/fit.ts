import type { Observation } from '../../dataset/observation';
import { monthOfDate, parsePeriod, type Span } from '../../quantity/period';
import type { Statistic } from '../../statistics/statistic';

/**
 * How a published figure's period goes with a statistic's.
 * `same`: the one the article speaks of. `possible`: not said to be another. `other`: another.
 */
export type PeriodFit = 'same' | 'possible' | 'other';

/** A figure counts as the current one from a month before the article to as long after its own publication. */
const CURRENT_MONTHS = 1;

export interface Clock {
  /** Month of the article's publication; null where unknown. */
  readonly published: number | null;
  /** Month in which the observation's source appeared; null where unknown. */
  readonly released: number | null;
}

export const monthIndex = (date: string | null): number | null => {
  const month = monthOfDate(date);
  return month === null ? null : (parsePeriod(month)?.first ?? null);
};

/** The period that the words state; null where they state none, or only the day of publication (目前, 截至目前). */
export function statedPeriod(statistic: Statistic, published: number | null): Span | null {
  if (statistic.period === null || statistic.periodOrigin === 'published') return null;
  const span = parsePeriod(statistic.period);
  if (span && published !== null && span.first === published && span.last === published) return null;
  return span;
}

export function periodFit(
  statistic: Statistic,
  observation: Observation,
  kind: string,
  clock: Clock,
): PeriodFit {
  const held = parsePeriod(observation.period);
  if (!held) return 'other';
  const stated = statedPeriod(statistic, clock.published);
  return stated ? fitStated(stated, held, observation, kind) : fitCurrent(held, observation, clock);
}

function fitStated(stated: Span, held: Span, { basis }: Observation, kind: string): PeriodFit {
  if (stated.last === held.last) {
    if (stated.first === held.first) return 'same';
    // A stock is of the day it ends; a change is named by the year it ends in.
    if (basis !== 'during_period' || kind === 'change') return 'same';
  }
  const inside = held.first >= stated.first && held.last <= stated.last;
  const around = held.first <= stated.first && held.last >= stated.last;
  return inside || around ? 'possible' : 'other';
}

function fitCurrent(held: Span, { basis, status }: Observation, { published, released }: Clock): PeriodFit {
  if (published === null) return 'possible';
  if (status === 'target') return 'possible';
  if (held.last > published) return 'other';
  if (released !== null && Math.abs(released - published) <= CURRENT_MONTHS) return 'same';
  if (basis !== 'during_period' && published - held.last <= CURRENT_MONTHS) return 'same';
  return 'possible';
}
