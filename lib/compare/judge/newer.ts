import { barePrint } from '../../dataset/bare-print';
import type { Dataset } from '../../dataset';
import type { Observation } from '../../dataset/observation';
import { comparePeriods } from '../../quantity/period';
import type { Finding } from '../finding';

/** The newest figure held, where it is newer than the one that is shown. */
export function newerThan(
  { indicator, area, period, value }: Observation,
  dataset: Dataset,
): Finding['newer'] {
  const newest = dataset.newest(indicator, area);
  // The same number again tells nothing new.
  if (!newest || newest.value === value || comparePeriods(newest.period, period) <= 0) return null;
  return {
    value: newest.value,
    period: newest.period,
    printed: barePrint(newest, dataset.indicator(indicator)?.unit ?? ''),
  };
}
