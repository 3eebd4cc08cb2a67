import type { Dataset } from '../../dataset';
import type { Indicator } from '../../dataset/observation';
import type { Statistic } from '../../statistics/statistic';

export const NATION = 'CN';

/** Counted for the nation only, wherever the aid goes and wherever the bids are opened. */
const NATIONAL = new Set(['international', 'procurement']);

/** The area whose figures are set beside a statistic. */
export interface Where {
  readonly area: string;
  /** It is the statistic's own: figures of a larger area are shown, never compared. */
  readonly own: boolean;
}

export function whereOf({ area }: Statistic, { id, topic }: Indicator, dataset: Dataset): Where {
  const asked = area === null || NATIONAL.has(topic) ? NATION : area;
  const own = asked === NATION || dataset.observations(id, asked).length > 0;
  return { area: own ? asked : NATION, own };
}
