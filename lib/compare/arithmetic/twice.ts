import type { ArithmeticCheck } from '../finding';
import { withoutFiller } from '../link/filler';
import type { Page, Place } from '../link/page';
import { agreement } from '../value/agreement';
import { printedQuantity } from '../value/printed';

/** Shorter wordings (人数, 床位总数) are shared by many things. */
const MIN_WORDING = 7;

/** One thing given two values: the same words before the number, the same period, area and unit, and no rounding that covers both. */
export function twice(page: Page): ArithmeticCheck[] {
  const found: ArithmeticCheck[] = [];
  const seen = new Map<string, Place>();
  for (const sentence of page.sentences)
    for (const place of sentence) {
      const key = keyOf(place, page);
      if (key === null) continue;
      const first = seen.get(key);
      if (!first) seen.set(key, place);
      else if (!sentence.includes(first) && contradict(first, place)) found.push(report(first, place));
    }
  return found;
}

function keyOf({ statistic, scope, start }: Place, page: Page): string | null {
  const { period, periodOrigin, area, quantity, role, target } = statistic;
  if (period === null || periodOrigin !== 'stated' || role !== 'level' || target) return null;
  if (quantity.hedge !== 'exact') return null;
  const wording = withoutFiller(page.text.slice(scope.own.start, start)).replace(/[\s\d]+/g, '');
  return wording.length < MIN_WORDING ? null : [wording, period, area, quantity.unit].join('|');
}

function contradict(first: Place, second: Place): boolean {
  const [a, b] = [printedQuantity(first.statistic.quantity), printedQuantity(second.statistic.quantity)];
  return a !== null && b !== null && agreement(b, a) === 'apart';
}

const report = (first: Place, second: Place): ArithmeticCheck => ({
  check: 'twice',
  holds: false,
  statistics: [first.index, second.index],
  note: { id: 'note_twice', values: { first: first.statistic.quote, second: second.statistic.quote } },
});
