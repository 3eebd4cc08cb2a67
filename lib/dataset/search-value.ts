import { intersects, type Interval } from '../quantity/interval';
import { endYear } from '../quantity/period';
import { firstNot } from '../text/search';
import type { Dataset } from './dataset';
import type { Observation } from './observation';
import { once } from './remembered';

/**
 * Search by number: which published figures could this be? Those whose value, within the rounding of its own print,
 * meets the interval; the unit, where one is given, has to be the indicator's. Nearest first, then national before
 * provincial, newer before older. Indexed on the first search.
 */
export function valueSearch(dataset: Dataset): (interval: Interval, unit?: string) => readonly Observation[] {
  const sorted = once(() =>
    dataset.indicators.flatMap(({ id }) => dataset.observations(id)).sort((a, b) => a.value - b.value),
  );
  return (interval, unit) => {
    const { low, high } = interval;
    if (low === null || high === null) return [];
    const all = sorted();
    const middle = (low + high) / 2;
    // Ranges are sorted by their lower end: none held is wider than half of its upper one.
    const from = firstAtLeast(all, low - Math.abs(low) / 2);
    const found: Observation[] = [];
    for (let at = from; at < all.length && all[at]!.value <= high + 2 * COARSE * Math.abs(high); at++) {
      const held = all[at]!;
      if (unit !== undefined && dataset.indicator(held.indicator)?.unit !== unit) continue;
      if (intersects(interval, rounding(held))) found.push(held);
    }
    const distance = ({ value }: Observation) => Math.abs(value - middle);
    return found.sort(
      (a, b) =>
        distance(a) - distance(b) ||
        a.area.length - b.area.length ||
        (endYear(b.period) ?? 0) - (endYear(a.period) ?? 0),
    );
  };
}

/** A coarse print (约9亿) says less than a typed number needs: rounding counts up to this part of the value. */
const COARSE = 0.05;
const ABOVE: ReadonlySet<string> = new Set(['over', 'at-least', 'more']);
const BELOW: ReadonlySet<string> = new Set(['nearly', 'under', 'at-most']);

/** Values that would have been printed the same way. */
function rounding({ value, valueTo, resolution, hedge }: Observation): Interval {
  const half = Math.min(resolution / 2, Math.abs(value) * COARSE);
  return {
    low: ABOVE.has(hedge) ? value : value - half,
    high: BELOW.has(hedge) ? value : (valueTo ?? value) + half,
    lowOpen: false,
    highOpen: half > 0 && !BELOW.has(hedge),
    lowSoft: false,
    highSoft: false,
  };
}

const firstAtLeast = (sorted: readonly Observation[], value: number): number =>
  firstNot(sorted.length, (at) => sorted[at]!.value < value);
