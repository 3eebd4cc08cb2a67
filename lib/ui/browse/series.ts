import type { Dataset } from '../../dataset';
import type { Observation } from '../../dataset/observation';
import { monthsOf, positionOf } from './scale';

/** How a figure is drawn. */
export type Mark = 'final' | 'preliminary' | 'estimate' | 'target' | 'own';

export interface Point {
  readonly observation: Observation;
  /** Position on the axis of years. */
  readonly x: number;
  readonly mark: Mark;
  /** The curve goes through it. */
  readonly joined: boolean;
}

/**
 * Figures of one area as points, oldest first. The curve joins what can be compared: stocks whenever they were taken,
 * flows of whole years; one point a period (final before preliminary); never targets, and never a half-year beside years.
 */
export function seriesOf(dataset: Dataset, indicator: string, area: string): readonly Point[] {
  const taken = new Set<number>();
  return dataset.observations(indicator, area).flatMap((observation): Point[] => {
    const x = positionOf(observation.period);
    if (x === null) return [];
    const mark = markOf(observation, dataset);
    const joined = mark !== 'target' && mark !== 'own' && isComparable(observation) && !taken.has(x);
    if (joined) taken.add(x);
    return [{ observation, x, mark, joined }];
  });
}

function markOf({ status, source }: Observation, dataset: Dataset): Mark {
  if (dataset.source(source)?.origin !== undefined) return 'own';
  return status === 'revised' ? 'final' : status;
}

const isComparable = ({ basis, period }: Observation): boolean =>
  basis === 'end_of_period' || basis === 'as_of' || basis === 'cumulative' || monthsOf(period) === 12;
