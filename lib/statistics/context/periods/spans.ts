import { formatMonth, formatRange, formatYear, type Period } from '../../../quantity/period';
import type { Clock } from '../clock';
import { smallNumeral } from '../numeral';
import { monthBefore } from './dated';
import { PLANS, SINCE } from './eras.data';
import type { Reader } from './reading';
import { republicanYearAt } from './republic';

/** From a year to the year of publication; open where that is not known. */
const sinceYear = (year: number, clock: Clock | null): Period | null =>
  clock && clock.year >= year ? formatRange(formatYear(year), formatYear(clock.year)) : null;

const FISCAL = /((?:19|20)\d{2})\s?[-—~至/]\s?(?:19|20)?(\d{2})(?:(?:财政)?年度|学年|财年|流感季|流行季)/y;

/** Years that do not begin in January: 2017-18年度, 2016至17年度, 2023—2024流感季, 111学年度. */
export const fiscal: Reader = ({ text, at, taiwan }) => {
  const school = republicanYearAt(text, at, taiwan);
  if (school?.school) {
    const period = formatRange(formatYear(school.year), formatYear(school.year + 1));
    return { end: school.end, period, sense: null, day: false, names: null };
  }
  FISCAL.lastIndex = at;
  const match = FISCAL.exec(text);
  if (!match || (Number(match[1]) + 1) % 100 !== Number(match[2])) return null;
  const year = Number(match[1]);
  const period = formatRange(formatYear(year), formatYear(year + 1));
  return { end: FISCAL.lastIndex, period, sense: null, day: false, names: null };
};

const PLAN = /["“‘「]?(九五|十[一二三四五]?五)["”’」]?(?:规划)?(以来|末|期末|时期|期间|期内)/y;

/** “十四五”期间, “十三五”末. The bare name is the plan's, and no date. */
export const plan: Reader = ({ text, at, clock }) => {
  PLAN.lastIndex = at;
  const match = PLAN.exec(text);
  const from = match && PLANS[match[1]!];
  if (!from) return null;
  const end = PLAN.lastIndex;
  if (match[2] === '以来')
    return { end, period: sinceYear(from, clock), sense: 'since', day: false, names: null };
  const last = formatYear(from + 4);
  const period = match[2]!.endsWith('末') ? last : formatRange(formatYear(from), last);
  return { end, period, sense: null, day: false, names: null };
};

const ERA = new RegExp(`(?:党的)?(${SINCE.map(([name]) => name).join('|')})以来`, 'y');
const ERA_YEARS = new Map(SINCE);

/** 党的十八大以来 */
export const era: Reader = ({ text, at, clock }) => {
  ERA.lastIndex = at;
  const match = ERA.exec(text);
  if (!match) return null;
  const year = ERA_YEARS.get(match[1]!)!;
  return { end: ERA.lastIndex, period: sinceYear(year, clock), sense: 'since', day: false, names: null };
};

const COUNT = '(\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';
const BACK = new RegExp(
  `(?:(近|过去|最近|过去的|这)${COUNT}个?年(?:多)?(?:来|间|以来|里|内|时间)?|${COUNT}年(?:来|间))`,
  'y',
);

/** 近五年, 十年来: that many years up to publication. */
export const yearsBack: Reader = ({ text, at, clock }) => {
  BACK.lastIndex = at;
  const match = BACK.exec(text);
  const count = match && smallNumeral(match[2] ?? match[3]!);
  if (!match || !count || (count === 1 && match[1] === '这') || /[\d多余几第每为]/.test(text[at - 1] ?? ''))
    return null;
  // 过去一年, said when the year is young, is the one that has ended.
  const ended = count === 1 && match[1]?.startsWith('过去') && clock && clock.month <= 3;
  const period = ended
    ? formatYear(clock.year - 1)
    : clock && formatRange(formatYear(clock.year - count), formatYear(clock.year));
  return { end: BACK.lastIndex, period, sense: 'since', day: false, names: null };
};

const FORWARD = new RegExp(`(?:未来|今后)${COUNT}个?年(?:内|里|间)?`, 'y');

/** 未来五年: that many years from publication. */
export const yearsAhead: Reader = ({ text, at, clock }) => {
  FORWARD.lastIndex = at;
  const match = FORWARD.exec(text);
  const count = match && smallNumeral(match[1]!);
  if (!count) return null;
  const period = clock && formatRange(formatYear(clock.year), formatYear(clock.year + count));
  return { end: FORWARD.lastIndex, period, sense: 'aim', day: false, names: null };
};

const NOW =
  /(?:截[至止])?(?:目前|当前|现阶段|如今|眼下|此刻)(?:为止)?|截[至止](?:今[天日]|昨[天日]|今年(?![\d上下前底末初一二三四第年]))|迄今|至今(?![年天日后])|现[已有时]|近年来?|近些年来?|近几年来?|长期以来|多年来|一直以来/y;

/** Words for the time of publication, and vague ones that set no other. */
export const now: Reader = ({ text, at, clock }) => {
  NOW.lastIndex = at;
  const match = NOW.exec(text);
  if (!match) return null;
  const back = clock && clock.day === 1 && /昨/.test(match[0]) ? 1 : 0;
  return {
    end: NOW.lastIndex,
    period: clock && monthBefore(clock, back),
    sense: 'now',
    day: false,
    names: null,
  };
};

const MONTHS = /本月|当月|上个?月|同月/y;

/** 本月, 上月, 当月. */
export const months: Reader = ({ text, at, clock, lean }) => {
  MONTHS.lastIndex = at;
  const match = MONTHS.exec(text);
  if (!match || !clock) return null;
  // 4月当月: the month that the sentence has named.
  const named = /^[当同]/.test(match[0]) && lean?.month ? lean : clock;
  const period = match[0][0] === '上' ? monthBefore(clock, 1) : formatMonth(named.year, named.month);
  return { end: MONTHS.lastIndex, period, sense: null, day: false, names: null };
};
