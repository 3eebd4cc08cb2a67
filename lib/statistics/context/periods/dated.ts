import { endYear, formatMonth, formatRange, formatYear, type Period } from '../../../quantity/period';
import type { Clock } from '../clock';
import { partAt, periodOf, type Part } from './part';
import type { Reading, Reader, Stand } from './reading';
import { yearAt } from './year';

const DASH = /\s?(?:[-—~]{1,2}|至|到)\s?/y;
/** Words before a bare month that place it ahead of publication. */
const AHEAD = /(?:到|(?<!截)至|预计|将于|拟于)$/;
/** A part of a year that may stand without its year. A digit before it belongs to something else. */
const BARE =
  /\d{1,2}\s?(?:[-—~至到]{1,2}\s?\d{1,2})?月|[上下]半年|第?[一二三四1-4]季度|首季|[前头首][三3]个?季度?|[前头首](?:\d{1,2}|十[一二]?|[二两三四五六七八九])个?月|年[底末终]|全年|(?:十[一二]?|[一二三四五六七八九])月(?:份|底|末)/y;

interface Point {
  readonly end: number;
  readonly year: number | null;
  readonly part: Part | null;
}

/**
 * A bare 9月 leans on the year its sentence named, or on the next one where it could not follow else
 * (2022年12月…，1月…); read in June without one, it is last year's unless the words say that it lies ahead.
 */
function yearOfBare(part: Part, { text, at, clock, lean, paragraphYear }: Stand): number | null {
  // 年末…。全年…: the year that the text speaks of, or none.
  if (part.to - part.from === 11) return lean?.year ?? paragraphYear;
  if (lean) {
    const turned =
      clock && lean.month > part.to && lean.year * 12 + 12 + part.to <= clock.year * 12 + clock.month;
    return turned ? lean.year + 1 : lean.year;
  }
  if (!clock) return null;
  const past = !hasBegun(part, clock.month) && !AHEAD.test(text.slice(Math.max(0, at - 2), at));
  return past ? clock.year - 1 : clock.year;
}

/** A quarter or half-year may be running (二季度 in May); counted months (1—9月) are over when they are told. */
function hasBegun({ from, to }: Part, month: number): boolean {
  const named = (to - from === 2 && from % 3 === 1) || to - from === 5;
  return (named ? from : to) <= month;
}

/** A year with or without a part (2022年, 去年底, 今年1—9月), or a part alone (6月底). */
function pointAt(stand: Stand): Point | null {
  const { text, at } = stand;
  const year = yearAt(stand);
  if (year) {
    const gap = text[year.end] === '的' || text[year.end] === ' ' ? 1 : 0;
    const part = partAt(text, year.end + gap);
    return part
      ? { end: part.end, year: year.year, part: part.part }
      : { end: year.end, year: year.year, part: null };
  }
  BARE.lastIndex = at;
  if (!BARE.test(text) || /[\d.]/.test(text[at - 1] ?? '')) return null;
  const part = partAt(text, at);
  const of = part && yearOfBare(part.part, stand);
  // 全年 without a year says nothing.
  return !part || (of === null && text[at] === '全') ? null : { end: part.end, year: of, part: part.part };
}

const first = (year: number, part: Part | null) => (part ? formatMonth(year, part.from) : formatYear(year));
const last = (year: number, part: Part | null) => (part ? formatMonth(year, part.to) : formatYear(year));

/** 同期, 至今, and words that only close the print: 2024年度, 2021—2025年期间. */
const TAIL = /(?:同期|至今|度|份|期间|间)/y;

/** Dates with a year, parts of years, and ranges of both: 2022年底, 6月, 2021—2025年, 2023年10月至2024年9月. */
export const dated: Reader = (stand): Reading | null => {
  const { text } = stand;
  const from = pointAt(stand);
  if (!from) return null;
  let { end } = from;
  let period = from.year === null ? null : from.part ? periodOf(from.year, from.part) : formatYear(from.year);
  DASH.lastIndex = end;
  if (DASH.test(text)) {
    const lean = from.year === null ? stand.lean : { year: from.year, month: 0 };
    const to = pointAt({ ...stand, at: DASH.lastIndex, lean });
    if (to && isAfter(to, from)) {
      end = to.end;
      period =
        from.year === null || to.year === null
          ? null
          : formatRange(first(from.year, from.part), last(to.year, to.part));
    }
  }
  TAIL.lastIndex = end;
  const closing = TAIL.exec(text)?.[0] ?? '';
  if (closing === '同期') {
    const same = from.part ? period : from.year === null ? null : sameMonths(stand.last, from.year);
    return { end: end + closing.length, period: same, sense: 'base', day: false, names: null };
  }
  return {
    end: end + closing.length,
    period,
    sense: closing === '至今' ? 'since' : null,
    day: from.part?.day ?? false,
    names: from.year === null ? null : { year: from.year, month: from.part?.to ?? 0 },
  };
};

/** The months of `last` in the year `to` (of its last month); null where no period is known. */
function sameMonths(last: Period | null, to: number): Period | null {
  if (last === null) return null;
  const from = endYear(last) ?? to;
  return last.replace(/\d{4}/g, (year) => formatYear(Number(year) + to - from));
}

const monthsOf = ({ year, part }: Point, edge: 'from' | 'to') =>
  (year ?? 0) * 12 + (part?.[edge] ?? (edge === 'to' ? 12 : 1));
const isAfter = (to: Point, from: Point) =>
  to.year !== null && from.year !== null && monthsOf(to, 'to') >= monthsOf(from, 'from');

/** The month of a clock, `back` months earlier. */
export function monthBefore(clock: Clock, back: number): string {
  const month = clock.year * 12 + clock.month - 1 - back;
  return formatMonth(Math.floor(month / 12), (month % 12) + 1);
}
