import type { Clock } from '../clock';
import { dated } from './dated';
import type { PeriodMention, Sense } from './mention';
import type { NamedDate, Reader } from './reading';
import { senseOf } from './sense';
import { era, fiscal, months, now, plan, yearsBack } from './spans';

/** Readers in the order in which they are tried; the first that reads wins. */
const READERS: readonly Reader[] = [
  fiscal, // before dated: 2017-18年度 is no range of years
  plan, // before yearsBack and months: 十五五时期 begins with a numeral
  era, // before now: 党的十八大以来
  dated, // before yearsBack: 2021年间
  yearsBack,
  months,
  now,
];

/** Where a date may begin. A trigger that no reader reads costs a few sticky tests. */
const TRIGGER =
  /(?:19|20)\d{2}(?=\s?[年\-—~至到/])|[一二][〇零○九][〇零○一二三四五六七八九]{2}年|\d{1,2}(?=\s?[-—~至到]{1,2}\s?\d{1,2}月|月)|[一二三四五六七八九十]{1,2}月|[今去前明来当同本]年|上一?年|[上下]半年|第?[一二三四1-4]季度|首季|前(?=[\d一二三四五六七八九十]{1,2}个?[月季])|年[底末终]|["“‘「]?(?:十[一二三四五]?五|九五)["”’」]?(?:规划)?(?=[时期以末])|(?:党的)?[二十七八九]{2,3}大以来|[十届中三全会二八]{5,8}以来|新中国|改革开放|新医改|新一轮|[香澳][港门]回归|近|过去|最近|这(?=[\d一二三四五六七八九十])|[\d一二三四五六七八九十]{1,3}年[来间]|本月|当月|上个?月|同月|截[至止]|目前|当前|现|如今|眼下|迄今|至今|长期以来|多年来|一直以来/g;

const QUOTED = /[《〔[]/;
/** Titles whose year is that of the numbers in them. */
const REPORT = /统计公报|发展公报|统计年鉴|统计年报|统计快报|年报》$/;

/** Dates, periods and words for them in a text, in order, disjoint. Names of documents hold none. Linear in the text. */
export function findPeriods(text: string, clock: Clock | null): PeriodMention[] {
  const found: PeriodMention[] = [];
  let lean: NamedDate | null = null;
  let paragraphYear: number | null = null;
  let walked = 0;
  /** Where the title (《…》) or bracket that is open closes. */
  let closed = 0;
  TRIGGER.lastIndex = 0;
  for (let trigger = TRIGGER.exec(text); trigger; trigger = TRIGGER.exec(text)) {
    const at = trigger.index;
    for (; walked < at; walked++) {
      const character = text[walked]!;
      if (character === '\n') lean = paragraphYear = null;
      else if (character === '。') lean = null;
      else if (QUOTED.test(character) && walked >= closed) closed = closing(text, walked);
    }
    TRIGGER.lastIndex = at + 1;
    const titled = at < closed;
    if (titled && !REPORT.test(text.slice(at, closed))) continue;
    const stand = { text, at, clock, lean, paragraphYear };
    for (const read of READERS) {
      const reading = read(stand);
      if (!reading) continue;
      if (isOfYear(text, at, found.at(-1))) break;
      const { sense, period } = titled
        ? { sense: 'report' as const, period: reading.period }
        : senseOf(text, at, reading, clock);
      found.push({
        start: at,
        end: reading.end,
        period,
        sense,
        until: untilOf(text, at, reading.end, sense),
      });
      if (reading.names && sense !== 'base') {
        lean = reading.names;
        paragraphYear = lean.year;
      }
      TRIGGER.lastIndex = reading.end;
      break;
    }
  }
  return found;
}

/** 2023年全国现有医院: 现 is that year's present, not the publication's. */
function isOfYear(text: string, at: number, last: PeriodMention | undefined): boolean {
  if (text[at] !== '现' || last?.sense !== 'plain' || at - last.end > REACH) return false;
  return !/[，。；;、\n)]/.test(text.slice(last.end, at).replace(/^，/, ''));
}

const REACH = 60;

function closing(text: string, open: number): number {
  const mark = text[open] === '《' ? '》' : text[open] === '〔' ? '〕' : ']';
  const end = text.slice(open, open + REACH).indexOf(mark);
  return end < 0 ? open : open + end;
}

const CLAUSE_END = /[，。；;\n)]/;
/** Between the halves of 从2017年的…提高到…: the first half's date ends here. */
const REACHES = /[提增上下降减升扩缩拓发攀跃][高长加升降低少大短展][到至为]|[增降升减达扩][到至为]/;

/** How far a date speaks: to the end of the parentheses it stands in; a deed's date to the end of its clause. */
function untilOf(text: string, start: number, end: number, sense: Sense): number {
  const opened = text.slice(Math.max(0, start - REACH), start);
  const ahead = text.slice(end, end + REACH);
  let until = Infinity;
  if (opened.lastIndexOf('(') > opened.lastIndexOf(')')) {
    const close = ahead.indexOf(')');
    if (close >= 0) until = end + close;
  }
  if (sense !== 'event') return until;
  const from = /[从由]$/.test(opened) ? REACHES.exec(ahead) : null;
  if (from) return Math.min(until, end + from.index);
  // The comma right behind an adverbial (2018年成立后，) does not end what it says; one behind 始建于1956年 does.
  const skip = /[于(]$/.test(opened) ? 0 : 1;
  const stop = CLAUSE_END.exec(ahead.slice(skip));
  return Math.min(until, stop ? end + skip + stop.index : end + REACH);
}
