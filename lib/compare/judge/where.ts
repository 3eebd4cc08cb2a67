import type { Dataset } from '../../dataset';
import type { Indicator } from '../../dataset/observation';
import type { Statistic } from '../../statistics/statistic';
import { NATION, NATIONAL, tooLarge } from '../link/national';

/** The area whose figures are set beside a statistic. */
export interface Where {
  readonly area: string;
  /** It is the statistic's own: figures of a larger area are shown, never compared. */
  readonly own: boolean;
}

/** Of another country, or of the world: nothing that is held here is even for reference. */
export const abroad = ({ area }: Statistic, { topic }: Indicator): boolean =>
  area !== null && !area.startsWith(NATION) && !NATIONAL.has(topic);

export function whereOf(statistic: Statistic, indicator: Indicator, dataset: Dataset): Where {
  const { area, areaOrigin } = statistic;
  const national =
    area === null ||
    NATIONAL.has(indicator.topic) ||
    (areaOrigin === 'carried' && tooLarge(statistic.quantity, indicator, dataset));
  if (national || area === NATION) return { area: NATION, own: true };
  const own = dataset.observations(indicator.id, area).length > 0;
  return { area: own ? area : NATION, own };
}
