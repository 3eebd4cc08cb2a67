/**
 * A period in the house's canonical print, after SDMX TIME_PERIOD:
 * `2022` | `2022-12` | `2022-Q1` | `a/b` with a year or a month on each side (`2017/2020`, `2024-01/2024-06`).
 */
export type Period = string;

/** Months are counted from year 0 (`year * 12 + month - 1`), so that spans are plain integers. */
export interface Span {
  /** First month of the period. */
  readonly first: number;
  /** Last month, inclusive. */
  readonly last: number;
  /** The finest part printed at the end of the period. */
  readonly grain: Grain;
}

export type Grain = 'year' | 'quarter' | 'month';

const YEAR = /^\d{4}$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;

function spanOfPart(part: string): Span | null {
  if (YEAR.test(part)) return { first: Number(part) * 12, last: Number(part) * 12 + 11, grain: 'year' };
  const month = MONTH.exec(part);
  if (month) {
    const at = Number(month[1]) * 12 + Number(month[2]) - 1;
    return { first: at, last: at, grain: 'month' };
  }
  const quarter = QUARTER.exec(part);
  if (!quarter) return null;
  const first = Number(quarter[1]) * 12 + (Number(quarter[2]) - 1) * 3;
  return { first, last: first + 2, grain: 'quarter' };
}

/** The months a period covers; null where the string is no period in canonical print. */
export function parsePeriod(period: Period): Span | null {
  const parts = period.split('/');
  if (parts.length > 2) return null;
  const start = spanOfPart(parts[0] ?? '');
  const end = parts.length === 1 ? start : spanOfPart(parts[1] ?? '');
  if (!start || !end || end.last < start.first) return null;
  return { first: start.first, last: end.last, grain: end.grain };
}

/** `2022` → the year's print. */
export const formatYear = (year: number): Period => String(year).padStart(4, '0');

/** Year and month (1–12) → `2022-12`. */
export const formatMonth = (year: number, month: number): Period =>
  `${formatYear(year)}-${String(month).padStart(2, '0')}`;

/** Two ends → `a/b`; one end where both are the same. */
export const formatRange = (from: Period, to: Period): Period => (from === to ? from : `${from}/${to}`);

/** Last calendar year of a period; null where it is none. */
export function endYear(period: Period): number | null {
  const span = parsePeriod(period);
  return span && Math.floor(span.last / 12);
}

/** The same months, whatever the print: `2024-Q1` = `2024-01/2024-03`, `2024` = `2024-01/2024-12`. */
export function samePeriod(a: Period, b: Period): boolean {
  const [x, y] = [parsePeriod(a), parsePeriod(b)];
  return x !== null && y !== null && x.first === y.first && x.last === y.last;
}

/** Both end in the same month: what two stocks need to be of one date (`2022` and `2022-12`). */
export function sameEnd(a: Period, b: Period): boolean {
  const [x, y] = [parsePeriod(a), parsePeriod(b)];
  return x !== null && y !== null && x.last === y.last;
}

/** Negative where `a` ends before `b`, or ends with it and starts before it. Strings that are no period sort first. */
export function comparePeriods(a: Period, b: Period): number {
  const [x, y] = [parsePeriod(a), parsePeriod(b)];
  if (!x || !y) return Number(x !== null) - Number(y !== null);
  return x.last - y.last || x.first - y.first;
}

/** Day of publication, `YYYY-MM-DD` → its month; null where the date is malformed or missing. */
export function monthOfDate(date: string | null): Period | null {
  const month = date?.slice(0, 7) ?? '';
  return MONTH.test(month) ? month : null;
}
