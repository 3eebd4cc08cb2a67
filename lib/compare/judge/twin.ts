import type { Dataset } from '../../dataset';
import type { Indicator, Observation } from '../../dataset/observation';
import type { Period } from '../../quantity/period';
import type { Statistic } from '../../statistics/statistic';
import { agreement } from '../value/agreement';
import { printedObservation, printedQuantity } from '../value/printed';

/** A near-twin (能力/等级, 机构/行政村, NBS/NHC) whose figure for the period is the printed number: the definition differs, not the value. */
export function twinThatFits(
  { quantity, area }: Statistic,
  indicator: Indicator,
  dataset: Dataset,
  period: Period,
): { readonly indicator: Indicator; readonly observation: Observation } | null {
  const printed = printedQuantity(quantity);
  if (!printed) return null;
  for (const id of indicator.confusable) {
    const twin = dataset.indicator(id);
    if (!twin || twin.unit !== indicator.unit) continue;
    const observation = dataset
      .exact(id, area ?? 'CN', period)
      .find((held) => agreement(printed, printedObservation(held, twin.unit)) === 'exact');
    if (observation) return { indicator: twin, observation };
  }
  return null;
}
