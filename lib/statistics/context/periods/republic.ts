/** Years of the Republic count from 1912, in Taiwan and, with 民国, in texts on history. */
const BEFORE_FIRST = 1911;
/** With its name, or of three digits; years before the hundredth only where a month, 度, 底 or a number of theirs follows (99年之6.3%), or
 * in a list or a span with another. */
const NAMED = /民国(\d{2,3})年(?:度)?/y;
const BARE =
  /(1[0-4]\d|(?<=[89]\d[-—~至到])[89]\d|[89]\d(?=年(?:度|底|初|1?\d月|[的之][\d约近]|[及和、]1\d\d年)))年(?:度)?(?![间来前后内代]|以[来上下]|之久|历史|多|左右)/y;
/** 109至112年: the first year has no 年 of its own. */
const FIRST_OF_TWO = /(1[0-4]\d|[89]\d)(?=\s?[-—~至到]{1,2}\s?(?:1[0-4]\d|[89]\d)年)/y;
/** A school year runs into the next. */
const SCHOOL = /(1[0-4]\d)学年度?/y;
/** What goes before a length of time. */
const LENGTH = /(?:成立|创立|距今|长达|满|共|第|逾|约|近|超过|历时|经过|每|[\d.])$/;

/** A year of the Republic as printed. */
export interface RepublicanYear {
  readonly end: number;
  readonly year: number;
  /** It is a school year, which ends in the next. */
  readonly school: boolean;
}

/** The year of the Republic printed at `at`; without 民国 only where `taiwan` says that the text counts so. */
export function republicanYearAt(text: string, at: number, taiwan: boolean): RepublicanYear | null {
  const patterns = taiwan ? [NAMED, SCHOOL, FIRST_OF_TWO, BARE] : [NAMED];
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || (pattern !== NAMED && LENGTH.test(text.slice(Math.max(0, at - 2), at)))) continue;
    const year = BEFORE_FIRST + Number(match[1]);
    return { end: pattern.lastIndex, year, school: pattern === SCHOOL };
  }
  return null;
}
