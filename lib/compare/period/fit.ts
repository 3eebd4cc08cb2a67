import type { Observation } from '../../dataset/observation';
import type { Span } from '../../quantity/period';
import type { Statistic } from '../../statistics/statistic';
import { spanOf } from './span';

export { monthIndex } from './span';

/**
 * How a published figure's period goes with a statistic's.
 * `same`: the one the article speaks of. `possible`: not said to be another. `other`: another. `later`: after the article.
 */
export type PeriodFit = 'same' | 'possible' | 'other' | 'later';

/** Months between an article and a source that speaks of the same day's news. */
const SAME_NEWS = 1;
/** Months for which a stock that is reported "as of now" stays the current one. */
const STOCK_LASTS = 1;
/** Months after a year's end for which its figure is the newest that can be known. */
const YEAR_LASTS = 12;

export interface Clock {
  /** Month of the article's publication; null where unknown. */
  readonly published: number | null;
  /** Month in which the observation's source appeared; null where unknown. */
  readonly released: number | null;
}

/** The period that the words state; null where they state none, or only the day of publication (目前, 截至目前). */
export function statedPeriod(statistic: Statistic, published: number | null): Span | null {
  if (statistic.period === null || statistic.periodOrigin === 'published') return null;
  const span = spanOf(statistic.period);
  if (!span || published === null) return span;
  return span.first === published && span.last === published ? null : span;
}

export function periodFit(
  statistic: Statistic,
  observation: Observation,
  kind: string,
  clock: Clock,
): PeriodFit {
  const held = spanOf(observation.period);
  if (!held) return 'other';
  const stated = statedPeriod(statistic, clock.published);
  if (!stated) {
    const fit = fitCurrent(held, observation, clock);
    // 截至目前 sums up the days of the running year: a whole year's flow is another thing.
    const untilNow = statistic.periodOrigin === 'published' && observation.basis === 'during_period';
    return untilNow && fit === 'same' && !isSameNews(clock) ? 'possible' : fit;
  }
  const fit = fitStated(stated, held, observation, kind, clock);
  // A period that was carried over from text before may not be meant.
  if (fit === 'same' || statistic.periodOrigin !== 'carried') return fit;
  return fitCurrent(held, observation, clock) === 'same' ? 'possible' : fit;
}

function fitStated(stated: Span, held: Span, { basis }: Observation, kind: string, clock: Clock): PeriodFit {
  const { published } = clock;
  const sameNews = isSameNews(clock);
  // A period that is still running (今年, “十四五”以来) ends, for the article, with the article.
  const running = published !== null && stated.first <= published && published < stated.last;
  const last = running ? published : stated.last;
  if (held.last === stated.last || (running && sameNews && Math.abs(held.last - last) <= SAME_NEWS)) {
    if (held.first === stated.first) return 'same';
    // A stock is of the day it ends; a change is named by the year it ends in.
    if (basis !== 'during_period' || kind === 'change') return 'same';
    // 截至2022年底，参保…，年人均支出…: what a sentence dates by a year's end is the year's.
    if (isYearEnd(stated) && isYear(held)) return 'same';
    // 截至11月底，基金总收入…: the months of the year up to the one named.
    if (sameNews && (running || isYearToDate(held, stated))) return 'same';
  }
  if (held.first > last) return sameNews ? 'possible' : 'later';
  const inside = held.first >= stated.first && held.last <= stated.last;
  const around = held.first <= stated.first && held.last >= stated.last;
  // 自1月1日起每月3000元: a standard of the year, in the news that brought it.
  if (around && sameNews && stated.first === stated.last && stated.last < held.last) return 'same';
  return inside || around ? 'possible' : 'other';
}

/** From January to the one month that is named, short of the whole year. */
const isYearToDate = (held: Span, stated: Span): boolean =>
  stated.first === stated.last && held.first % 12 === 0 && held.last % 12 !== 11;

const isYearEnd = ({ first, last }: Span): boolean => first === last && last % 12 === 11;
const isYear = ({ first, last }: Span): boolean => last - first === 11 && last % 12 === 11;

function fitCurrent(held: Span, { basis }: Observation, clock: Clock): PeriodFit {
  const { published, released } = clock;
  if (published === null) return 'possible';
  if (held.first > published) return 'later';
  if (isSameNews(clock)) return 'same';
  // The stock of a day to come; a year's flow or standard may be known while the year runs.
  if (basis !== 'during_period' && held.last > published) return 'later';
  // A source that came later may print what was known before: it agrees, it refutes nothing.
  if (released !== null && released > published) return 'possible';
  const age = published - held.last;
  // A total up to the end of a year is the current one until the next is known.
  if ((basis === 'as_of' || basis === 'cumulative') && !isYear(held))
    return age <= STOCK_LASTS && age >= 0 ? 'same' : 'possible';
  return age <= YEAR_LASTS ? 'same' : 'possible';
}

export const isSameNews = ({ published, released }: Clock): boolean =>
  published !== null && released !== null && Math.abs(released - published) <= SAME_NEWS;
