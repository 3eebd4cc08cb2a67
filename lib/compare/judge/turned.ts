import type { Indicator } from '../../dataset/observation';
import type { Statistic } from '../../statistics/statistic';

const RISE = /增[长加幅速]|提高|上升/;
const FALL = /降|减少/;

/**
 * The text speaks of a fall where the indicator's name tells a rise, or the other way round. A published fall below zero
 * is of either: 自然增长率, −0.99‰.
 */
export function turned(
  { change }: Statistic,
  { kind, name }: Pick<Indicator, 'kind' | 'name'>,
  value: number,
): boolean {
  if (kind !== 'change' || change === null || value <= 0) return false;
  return change === 'down' ? RISE.test(name) : FALL.test(name) && !RISE.test(name);
}
