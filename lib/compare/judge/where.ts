import type { Dataset } from '../../dataset';
import type { Indicator } from '../../dataset/observation';
import type { Statistic } from '../../statistics/statistic';
import { NATIONAL } from '../link/national';

export const NATION = 'CN';

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
    (areaOrigin === 'carried' && tooLarge(statistic, indicator, dataset));
  if (national || area === NATION) return { area: NATION, own: true };
  const own = dataset.observations(indicator.id, area).length > 0;
  return { area: own ? area : NATION, own };
}

/** No province has so large a part of the nation's people, beds or money. */
const LARGEST_PART = 0.35;
const MEASURED = /[%‰]|^\/|岁|天|日/;

/** A city that was named before cannot have 1.69亿 insured: the sentence speaks of the nation again. */
function tooLarge(
  { quantity: { value, unit } }: Statistic,
  { id, unit: wanted }: Indicator,
  dataset: Dataset,
): boolean {
  if (value === null || MEASURED.test(unit) || MEASURED.test(wanted)) return false;
  const newest = dataset.newest(id, NATION);
  return newest !== null && value >= newest.value * LARGEST_PART;
}
