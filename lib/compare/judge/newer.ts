import type { Dataset } from '../../dataset';
import type { Observation } from '../../dataset/observation';
import { comparePeriods } from '../../quantity/period';
import type { Finding } from '../finding';

/** The newest figure held, where it is newer than the one that is shown. */
export function newerThan({ indicator, area, period }: Observation, dataset: Dataset): Finding['newer'] {
  const newest = dataset.newest(indicator, area);
  if (!newest || comparePeriods(newest.period, period) <= 0) return null;
  return { value: newest.value, period: newest.period, printed: newest.printed };
}
