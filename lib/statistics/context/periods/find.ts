import type { Period } from '../../../quantity/period';
import type { Land } from '../areas/lands.data';
import type { Clock } from '../clock';
import { lastFrom } from '../search';
import { dated } from './dated';
import type { PeriodMention, Sense } from './mention';
import { reachOf } from './reach';
import type { NamedDate, Reader, Reading, Stand } from './reading';
import { senseOf } from './sense';
import { era, fiscal, months, now, plan, yearsAhead, yearsBack } from './spans';
import { REPORT, titlesOf } from './titles';
import { TRIGGER } from './trigger';

/** Readers in the order in which they are tried; the first that reads wins. */
const READERS: readonly Reader[] = [
  fiscal, // before dated: 2017-18年度 is no range of years
  plan, // before yearsBack and months: 十五五时期 begins with a numeral
  era, // before now: 党的十八大以来
  dated, // before yearsBack: 2021年间
  yearsBack,
  yearsAhead,
  months,
  now,
];

function readAt(stand: Stand): Reading | null {
  for (const read of READERS) {
    const reading = read(stand);
    if (reading) return reading;
  }
  return null;
}

/** How far the 现 of a dated year may stand behind it. */
const NEAR = 60;

/** 2023年全国现有医院: 现 is that year's present, not the publication's. */
function isOfYear(text: string, at: number, last: PeriodMention | undefined): boolean {
  if (text[at] !== '现' || last?.sense !== 'plain' || at - last.end > NEAR) return false;
  return !/[，。；;、\n)]/.test(text.slice(last.end, at).replace(/^，/, ''));
}

/** Senses of dates that numbers are of. */
const TELLS: ReadonlySet<Sense> = new Set(['plain', 'since', 'now']);

const LINE = 0x0a;
const FULL_STOP = 0x3002;

/**
 * Dates, periods and words for them in a text, in order, disjoint. Names of documents hold none; where `land` is
 * Taiwan, years may be the Republic's. Linear in the text.
 */
export function findPeriods(text: string, clock: Clock | null, land: Land | null): PeriodMention[] {
  const taiwan = land === 'CN-TW';
  const found: PeriodMention[] = [];
  const titles = titlesOf(text);
  let lean: NamedDate | null = null;
  let paragraphYear: number | null = null;
  let last: Period | null = null;
  let walked = 0;
  TRIGGER.lastIndex = 0;
  for (let trigger = TRIGGER.exec(text); trigger; trigger = TRIGGER.exec(text)) {
    const at = trigger.index;
    for (; walked < at; walked++) {
      const code = text.charCodeAt(walked);
      if (code === LINE) paragraphYear = last = null;
      if (code === LINE || code === FULL_STOP) lean = null;
    }
    TRIGGER.lastIndex = at + 1;
    const title = titles[lastFrom(titles, at)];
    const titled = title !== undefined && at < title.end;
    if (titled && !REPORT.test(text.slice(at, title.end))) continue;
    const reading = readAt({ text, at, clock, taiwan, lean, last, paragraphYear });
    if (!reading || isOfYear(text, at, found.at(-1))) continue;
    const { end } = reading;
    const { sense, period } = titled
      ? { sense: 'report' as const, period: reading.period }
      : senseOf(text, at, reading, clock);
    found.push({ start: at, end, period, sense, until: reachOf(text, at, end, sense) });
    if (period !== null && TELLS.has(sense)) last = period;
    if (reading.names && sense !== 'base' && sense !== 'aside') {
      lean = reading.names;
      paragraphYear = lean.year;
    }
    TRIGGER.lastIndex = end;
  }
  return found;
}
