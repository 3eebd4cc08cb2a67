import { PLANS } from '../../statistics/context/periods/eras.data';
import type { Span } from '../../quantity/period';

/** What a change is measured from. */
export interface Base {
  /** The months of the earlier figure, as long as those of the later one; a stock is of the last. */
  readonly span: Span;
  /** The text names it; a bare 增长5% is of the year before by custom alone. */
  readonly named: boolean;
}

/** 上年同期, 去年底 */
const YEAR_BEFORE = '(?:上一?年度?|前一年|去年度?)(?:同期|同月|同季度?|年?[末底])?';
const LAST_YEAR = /去年/;
/** 2015年, 2022年6月底, 2015年同期 */
const DATE = '((?:19|20)\\d{2})年度?(?:(\\d{1,2})月份?)?(?:(同期)|年?[末底])?';
/** “十三五”末 */
const PLAN_END = '[“"]?(十[一二三四]?五)[”"]?(?:规划|时期|期间)?(?:期|年)?[末底]';
const YEAR_START = '年初';

const NAMED = new RegExp(
  `(?:同比|(?:相比于?|[比较与和同]|相较于?|对比|比起)(?:${YEAR_BEFORE}|${DATE}|${PLAN_END}|${YEAR_START})(?:的)?(?:相比)?)`,
);

/** The words that may say what a change is measured from, as source of a regular expression without groups. */
export const BASE_WORDS = NAMED.source.replace(/\((?!\?)/g, '(?:');

/** The words say what a change is measured from. */
export const namesBase = (words: string): boolean => NAMED.test(words);

/** 同比 of what runs through the year is of the same months of the year before, of which the held figure may not be. */
export const ofSameMonths = (words: string): boolean => /同[比期月季]/.test(words);

const YEAR = 12;
const DECEMBER = 11;

/**
 * What `words`, which stand before a change, say that it is measured from, where the later figure is of the months
 * `held`. Null where they name a base whose figure would be of another kind: 2023 whole beside a quarter.
 */
export function baseOf(words: string, held: Span, published: number | null): Base | null {
  const found = NAMED.exec(words);
  if (!found) return { span: shifted(held, YEAR), named: false };
  const [print, year, month, same, plan] = found;
  if (year !== undefined) return dated(Number(year), month, same !== undefined, held);
  if (plan !== undefined) return named(yearEnding((PLANS[plan] ?? NaN) + 4), held);
  if (print.includes(YEAR_START)) return named(yearEnding(Math.floor(held.last / YEAR) - 1), held);
  // 去年 is counted from the article: beside an older year it leaves open which was meant.
  const meant =
    !LAST_YEAR.test(print) || (published !== null && yearOf(held) === Math.floor(published / YEAR));
  return { span: shifted(held, YEAR), named: meant };
}

function dated(year: number, month: string | undefined, same: boolean, held: Span): Base | null {
  if (same) return { span: shifted(held, (yearOf(held) - year) * YEAR), named: true };
  if (month === undefined) return named(yearEnding(year), held);
  const last = year * YEAR + Number(month) - 1;
  return named({ first: last, last, grain: 'month' }, held);
}

/** Of the same length as the later figure's months, or the day that ends them. */
function named(span: Span, held: Span): Base | null {
  return span.last < held.last ? { span, named: true } : null;
}

const yearOf = ({ last }: Span): number => Math.floor(last / YEAR);

const yearEnding = (year: number): Span => ({
  first: year * YEAR,
  last: year * YEAR + DECEMBER,
  grain: 'year',
});

const shifted = ({ first, last, grain }: Span, by: number): Span => ({
  first: first - by,
  last: last - by,
  grain,
});
