import type { Dataset } from '../../dataset';
import { monthOfDate, parsePeriod, type Period, type Span } from '../../quantity/period';

const spans = new Map<Period, Span | null>();
/** Distinct periods are few; a page that prints very many is not remembered. */
const MOST = 5000;

/** `parsePeriod`, remembered: the same few periods are asked for thousands of times. */
export function spanOf(period: Period): Span | null {
  let span = spans.get(period);
  if (span === undefined) {
    span = parsePeriod(period);
    if (spans.size < MOST) spans.set(period, span);
  }
  return span;
}

/** The month of a date; null where there is none. */
export const monthIndex = (date: string | null): number | null => {
  const month = monthOfDate(date);
  return month === null ? null : (spanOf(month)?.first ?? null);
};

const releases = new WeakMap<Dataset, Map<string, number | null>>();

/** The month in which a source appeared; null where that is not known. */
export function releaseOf(source: string, dataset: Dataset): number | null {
  let known = releases.get(dataset);
  if (!known) releases.set(dataset, (known = new Map()));
  let month = known.get(source);
  if (month === undefined) known.set(source, (month = monthIndex(dataset.source(source)?.date ?? null)));
  return month;
}
