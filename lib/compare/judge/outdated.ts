import type { Span } from '../../quantity/period';
import { ROUND } from '../link/round';
import { isSameNews, monthIndex, statedPeriod } from '../period/fit';
import { releaseOf, spanOf } from '../period/span';
import type { Case } from './case';
import type { Pairing } from './pairing';

/**
 * Whether a number of no stated period may be a newer one than the figure: where another year has ended since, or where
 * it lies beyond the newest figure on the side of the trend, no further than the years since then can have brought it.
 */
export function mayBeNewer(given: Case, row: Pairing, said: number): boolean {
  const { statistic, indicator, dataset, published } = given;
  const now = monthIndex(published);
  if (now === null || statedPeriod(statistic, now) !== null || ROUND.test(indicator.name)) return false;
  const held = spanOf(row.observation.period);
  if (!held) return false;
  const news = isSameNews({ published: now, released: releaseOf(row.observation.source, dataset) });
  // In the days in which a figure of the running year appears there is no newer one.
  if (news && yearOf(held.last) >= yearOf(now)) return false;
  return (!news && !isCurrent(held, now)) || onTrend(given.rows, said, yearOf(now));
}

const yearOf = (month: number): number => Math.floor(month / 12);
const isYear = ({ first, last }: Span): boolean => first % 12 === 0 && last === first + 11;

/** Of the running year, or of the whole year before it, or of last month. */
const isCurrent = (held: Span, now: number): boolean =>
  yearOf(held.last) >= yearOf(now) ||
  now - held.last <= 1 ||
  (isYear(held) && yearOf(held.last) === yearOf(now) - 1);

/** Whether years go on from the last figure as they went before, to the number or beyond. */
function onTrend(rows: readonly Pairing[], said: number, year: number): boolean {
  const years = new Map<number, number>();
  for (const { observation, period } of rows) {
    const span = spanOf(observation.period);
    if (period !== 'later' && span && isYear(span)) years.set(yearOf(span.last), observation.value);
  }
  const [newest, ...older] = [...years].sort(([a], [b]) => b - a);
  const before = older[0];
  if (!newest || !before) return false;
  let step = 0;
  let later = newest;
  for (const each of older) {
    step = Math.max(step, Math.abs(later[1] - each[1]) / (later[0] - each[0]));
    later = each;
  }
  const gone = (said - newest[1]) * Math.sign(newest[1] - before[1]);
  return gone > 0 && gone <= (year - newest[0] + 1) * step;
}
