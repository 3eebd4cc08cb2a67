import type { Stand } from './reading';
import { republicanYearAt } from './republic';

/** A year as printed: absolute, or counted from the publication or from the year in force. */
export interface YearPrint {
  readonly end: number;
  /** null where it cannot be resolved. */
  readonly year: number | null;
}

const ABSOLUTE = /((?:19|20)\d{2})\s?(?:年(?:度)?(?![代版])|财年|财政年度)/y;
const HAN = /([一二][〇零○九][〇零○一二三四五六七八九]{2})年(?:度)?/y;
/** 2018—2025年: the first year has no 年 of its own. */
const FIRST_OF_TWO = /((?:19|20)\d{2})(?=\s?[-—~至到]{1,2}\s?(?:19|20)\d{2}\s?年)/y;
const RELATIVE = /(今年|本年度?|去年|上一?年度?|前年|明年|来年|当年|同年)/y;

const hanYear = (print: string) =>
  Number(
    [...print]
      .map((digit) => '〇一二三四五六七八九'.indexOf(digit === '零' || digit === '○' ? '〇' : digit))
      .join(''),
  );

/** Years from publication; 上年 and 当年 lean on the year in force where one is. */
const FROM_CLOCK: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: -1, 前: -2, 明: 1, 来: 1 };

/** The year printed at `at`, given the year that the text last named. */
export function yearAt({ text, at, clock, paragraphYear: inForce, taiwan }: Stand): YearPrint | null {
  for (const pattern of [ABSOLUTE, FIRST_OF_TWO, HAN]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const year = pattern === HAN ? hanYear(match[1]!) : Number(match[1]);
    return { end: pattern.lastIndex, year };
  }
  const republican = republicanYearAt(text, at, taiwan);
  if (republican && !republican.school) return republican;
  RELATIVE.lastIndex = at;
  const relative = RELATIVE.exec(text)?.[1];
  if (!relative) return null;
  const end = at + relative.length;
  const shift = FROM_CLOCK[relative[0]!];
  if (shift !== undefined) return { end, year: clock && clock.year + shift };
  const base = inForce ?? clock?.year ?? null;
  if (relative[0] === '上') return { end, year: base === null ? null : base - 1 };
  return { end, year: inForce };
}
