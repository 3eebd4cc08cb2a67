import type { Dataset } from '../../dataset';
import type { Indicator } from '../../dataset/observation';
import type { Statistic } from '../../statistics/statistic';

export const NATION = 'CN';

/** The area whose figures are set beside a statistic. */
export interface Where {
  readonly area: string;
  /** It is the statistic's own: figures of a larger area are shown, never compared. */
  readonly own: boolean;
}

export function whereOf({ area }: Statistic, { id, topic }: Indicator, dataset: Dataset): Where {
  // Aid abroad is counted for the nation, wherever it goes.
  const asked = area === null || topic === 'international' ? NATION : area;
  const own = asked === NATION || dataset.observations(id, asked).length > 0;
  return { area: own ? asked : NATION, own };
}
