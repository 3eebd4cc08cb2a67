import type { Indicator } from '../../dataset/observation';
import type { Statistic } from '../../statistics/statistic';
import { unitFit } from '../link/unit';
import type { Measure } from './reckon';

const POINTS: Readonly<Record<string, string>> = { 百分点: '%', 千分点: '‰' };
const ANY: ReadonlySet<string> = new Set(['', '个']);

/**
 * How a stated change of the indicator is counted. Null where its unit fits none, and for 5% of a share, which may mean
 * points.
 */
export function measureOf({ quantity, rule }: Statistic, indicator: Indicator): Measure | null {
  const ofShare = indicator.unit === '%';
  const points = POINTS[quantity.unit];
  if (points !== undefined) return indicator.unit === points ? 'gap' : null;
  if (quantity.unit === '%') return ofShare ? null : 'growth';
  // 翻一番 says how many times as much, 增加2倍 how much more.
  if (quantity.unit === '倍') return rule === 'doubling' ? 'times' : 'growth';
  const fit = unitFit(quantity, indicator);
  // 309名 are no stations; 个 counts anything.
  return fit === 'same' || fit === 'kin' || (fit === 'near' && ANY.has(quantity.unit)) ? 'gap' : null;
}
