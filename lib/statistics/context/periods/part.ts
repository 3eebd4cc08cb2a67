import type { Period } from '../../../quantity/period';
import { formatMonth, formatRange, formatYear } from '../../../quantity/period';
import { smallNumeral } from '../numeral';

/** A part of a year: months 1–12, both included. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** A single day is named. */
  readonly day: boolean;
}

/** One way to print a part of a year. */
interface PartRule {
  readonly name: string;
  /** Sticky, tried where a year has just ended or where a date may begin. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Part | null;
}

const DASH = '\\s?[-—–―~～至到]{1,2}\\s?';
const MONTH = '(1[0-2]|0?[1-9])';

/** NaN is no month, and no run of months holds it. */
const small = (print: string | undefined) => smallNumeral(print ?? '') ?? NaN;

const months = (from: number, to: number, day = false): Part | null =>
  from >= 1 && to <= 12 && from <= to ? { from, to, day } : null;
const month = (at: number, day = false) => months(at, at, day);
const quarter = (n: number) => months(n * 3 - 2, n * 3);

/** Parts of a year in the order in which they are tried: a longer print before its own beginning. */
const PARTS: readonly PartRule[] = [
  {
    name: 'month-range', // 1—9月, 1月至9月底
    pattern: new RegExp(`${MONTH}(?:月(?:份)?)?${DASH}${MONTH}月(?:份|底|末)?(?!\\d)`, 'y'),
    read: (m) => months(Number(m[1]), Number(m[2])),
  },
  {
    name: 'day', // 6月30日, 9月1日至15日
    pattern: new RegExp(`${MONTH}月\\d{1,2}(?:${DASH}\\d{1,2})?[日号](?:\\d{1,2}时)?`, 'y'),
    read: (m) => month(Number(m[1]), true),
  },
  {
    name: 'month', // 6月, 6月底, 十二月
    pattern: new RegExp(
      `(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?![龄球经嫂子])(?:份|底|末|初|[上中下]旬)?`,
      'y',
    ),
    read: (m) => month(small(m[1])),
  },
  {
    name: 'first-months', // 前8个月, 前两月, 首九个月
    pattern: /[前头首](\d{1,2}|十[一二]?|[二两三四五六七八九])个?月/y,
    read: (m) => months(1, small(m[1])),
  },
  { name: 'first-quarters', pattern: /[前头首]([三3])个?季度?/y, read: () => months(1, 9) },
  {
    name: 'quarter-end', // 截至一季度末
    pattern: /第?([一二三四1-4])季度[末底]/y,
    read: (m) => month(small(m[1]) * 3),
  },
  { name: 'quarter', pattern: /第?([一二三四1-4])季度/y, read: (m) => quarter(small(m[1])) },
  { name: 'first-quarter', pattern: /首季度?/y, read: () => quarter(1) },
  { name: 'first-half-end', pattern: /上半年[末底]/y, read: () => month(6) },
  { name: 'first-half', pattern: /上半年/y, read: () => months(1, 6) },
  { name: 'second-half', pattern: /下半年/y, read: () => months(7, 12) },
  { name: 'year-end', pattern: /年?[底末]|年终/y, read: () => month(12) },
  { name: 'year-start', pattern: /年?初(?![步级中期诊])/y, read: () => month(1) },
  { name: 'whole-year', pattern: /全年/y, read: () => months(1, 12) },
];

/** The part of a year printed at `at`, and where it ends. */
export function partAt(text: string, at: number): { part: Part; end: number } | null {
  for (const { pattern, read } of PARTS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const part = match && read(match);
    if (part) return { part, end: pattern.lastIndex };
  }
  return null;
}

/** `2024` + January–March → `2024-Q1`; other runs of months are ranges, twelve of them the year. */
export function periodOf(year: number, { from, to }: Part): Period {
  if (from === 1 && to === 12) return formatYear(year);
  if (to - from === 2 && from % 3 === 1) return `${formatYear(year)}-Q${(from + 2) / 3}`;
  return formatRange(formatMonth(year, from), formatMonth(year, to));
}
