import type { Dataset } from '../../dataset';
import type { Indicator, Observation } from '../../dataset/observation';
import { spanOf } from '../period/span';
import type { Base } from './base';

/** Two published figures between which a change can be reckoned. */
export interface Pair {
  readonly from: Observation;
  readonly to: Observation;
}

/** The figures of the later one's months and of the base that count the same thing in the same way, as published. */
export function pairsOf(later: Observation, base: Base, indicator: Indicator, dataset: Dataset): Pair[] {
  const series = dataset.observations(indicator.id, later.area).filter(plain);
  const ends = series.filter(
    (to) => to.basis === later.basis && spanOf(to.period)?.last === spanOf(later.period)?.last,
  );
  return ends.flatMap((to) =>
    series
      .filter((from) => from.basis === to.basis && from.status === to.status && isOf(from, base, to))
      .filter((from) => !breaksBetween(from, to, indicator))
      .map((from) => ({ from, to })),
  );
}

/** A stock of a day or a sum of months, in figures that were not hedged. Sums since some first day grow as they go on. */
const plain = ({ basis, hedge, valueTo, status }: Observation): boolean =>
  (basis === 'end_of_period' || basis === 'during_period') &&
  hedge === 'exact' &&
  valueTo === null &&
  status !== 'target' &&
  status !== 'estimate';

/** A stock is of the day that ends its period; a sum of months has them all. */
function isOf({ basis, period }: Observation, { span }: Base, to: Observation): boolean {
  const [held, later] = [spanOf(period), spanOf(to.period)];
  if (!held || !later || held.last !== span.last) return false;
  return basis === 'end_of_period' || held.last - held.first === later.last - later.first;
}

function breaksBetween(from: Observation, to: Observation, { breaks = [] }: Indicator): boolean {
  const [earlier, later] = [spanOf(from.period), spanOf(to.period)];
  return breaks.some((period) => {
    const at = period === '' ? null : spanOf(period);
    return (
      at !== null && earlier !== null && later !== null && earlier.last < at.first && at.first <= later.last
    );
  });
}
