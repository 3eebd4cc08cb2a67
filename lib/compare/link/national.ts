import type { Dataset } from '../../dataset';
import type { Indicator } from '../../dataset/observation';
import type { Quantity } from '../../quantity/quantity';

export const NATION = 'CN';

/** Topics that are counted for the nation only, wherever the aid goes and wherever the bids are opened. */
export const NATIONAL: ReadonlySet<string> = new Set(['international', 'procurement']);

/** A sum below this may be one person's: what is paid a head is much the same everywhere. */
const SUM = 1e9;
/** No province has so large a part of the nation's people, beds or money. */
const LARGEST_PART = 0.35;
const MEASURED = /[%‰]|^\/|岁|天|日/;

/** So large a part of the nation's figure that no smaller place can have it: a city cannot have 1.69亿 insured. */
export function tooLarge(
  { value, unit }: Quantity,
  { id, kind, unit: wanted }: Indicator,
  dataset: Dataset,
): boolean {
  if (value === null || MEASURED.test(unit) || MEASURED.test(wanted)) return false;
  // So are rates.
  if (kind !== 'count' && (kind !== 'money' || value < SUM)) return false;
  const newest = dataset.newest(id, NATION);
  return newest !== null && value >= newest.value * LARGEST_PART;
}

/** Fewer things than this may be those of one place. */
const MANY = 1000;

/** Whether the number can only be the nation's, though no word says so: by what is counted, or by its size. */
export function onlyOfNation(quantity: Quantity, indicator: Indicator, dataset: Dataset): boolean {
  if (NATIONAL.has(indicator.topic)) return true;
  const least = indicator.kind === 'money' ? SUM : indicator.kind === 'count' ? MANY : Infinity;
  return (quantity.value ?? 0) >= least && tooLarge(quantity, indicator, dataset);
}
