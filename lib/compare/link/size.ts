import type { Quantity } from '../../quantity/quantity';
import type { Observation } from '../../dataset/observation';

/** Half an order of magnitude is within what years change; beyond it a figure speaks of something else. */
const FREE = 0.3;
const MOST = 2;

/** How far a number is from the nearest published figure, in orders of magnitude beyond what is plausible (0..2). Shares are never far. */
export function sizeDistance({ value, unit }: Quantity, observations: readonly Observation[]): number {
  if (!value || unit === '%') return 0;
  let nearest = Infinity;
  for (const observation of observations)
    if (observation.value > 0) nearest = Math.min(nearest, Math.abs(Math.log10(value / observation.value)));
  return nearest === Infinity ? 0 : Math.min(MOST, Math.max(0, nearest - FREE));
}
