import type { Statistic } from '../../statistics/statistic';
import type { Printed } from '../value/bounds';
import { printedQuantity } from '../value/printed';

/** A stated change as a print that can be set beside a reckoned one: multiples that are added in percent. Null where it prints no number. */
export function saidOf({ quantity, rule }: Statistic): Printed | null {
  const printed = printedQuantity(quantity);
  if (!printed || quantity.unit !== '倍') return printed;
  // 翻一番 is said of anything near twice as much.
  if (rule === 'doubling') return { ...printed, hedge: printed.hedge === 'exact' ? 'about' : printed.hedge };
  const { value, valueTo, step } = printed;
  return { ...printed, value: value * 100, valueTo: valueTo && valueTo * 100, step: step * 100 };
}
