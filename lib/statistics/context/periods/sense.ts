import {
  comparePeriods,
  formatMonth,
  formatRange,
  formatYear,
  parsePeriod,
  type Period,
} from '../../../quantity/period';
import type { Clock } from '../clock';
import type { Sense } from './mention';
import type { Reading } from './reading';

const WINDOW = 24;

/** A comparison opens right before the date: 比上年, 较2020年, 相比2019年. */
const BASE_BEFORE = /(?:比|较|相较于?|相对于?|对比|同比)了?$/;
/** … or closes behind it: 与2020年相比, 和去年持平, 在2024年的基础上. */
const BASE_AFTER = /^(?:的)?(?:同期|[底末])?(?:相比|持平|相当|一样)|^的?基础上/;
/** A multiple or share of an earlier amount: 是2012年的2.5倍, 达去年总额的80%. */
const BASE_OF_BEFORE = /(?:是|为|相当于|占)了?$/;
const BASE_OF_AFTER =
  /^(?:全年|同期|[底末])?的(?:近|约|超过?)?[\d一二三四五六七八九十]{1,4}(?:\.\d{1,3})?[多余]?(?:倍|成|%)/;
const BASE_TOTAL = /^(?:全年|同期)?总[额量数]的/;
const SINCE_AFTER = /^[^，。；、,;：:\n]{0,20}?以来/;
const FROM_BEFORE = /[自从]$/;
const ONWARD_AFTER = /^(?:起|开始|到目前|到现在|到如今)/;
/** Deeds that a date dates: 2018年成立的, 始建于1956年, 2020年投入使用后. */
const DEED_AFTER =
  /^(?:正式|首次|初)?(?:成立|建院|建校|创办|创建|创立|组建|建立|出生|建成|启动|印发|出台|发布|实施|颁布|投入使用|开业|获批|毕业|上市|立项)(?:的|后|时|[，,]|以后|之后)/;
const DEED_BEFORE = /(?:建|成立|建立|创办|创建|创立|组建|出生|生|毕业|发布|印发|出台|启动)于$/;
/** Speech and paper: what follows the comma has a date of its own. */
const SAYS_AFTER =
  /^[^，。；,;\n]{0,20}?(?:表示|介绍|通报|发布|公布|举行|召开|获悉|了解到|报道|印发|出台|消息|指出|电\(|讯)/;
/** A date that lies ahead, or a present that is counted up to it. */
const UP_TO = /(?:截至|截止到?|截止至|到|至|于|止)$/;

/** The span that opens with `period` and ends at publication. */
function openSpan(period: Period, clock: Clock): Period | null {
  const from = period.split('/')[0]!;
  const span = parsePeriod(from);
  if (!span) return null;
  const year = Math.floor(span.first / 12);
  const to =
    span.grain === 'year' && year < clock.year
      ? formatYear(clock.year)
      : formatMonth(clock.year, clock.month);
  const start =
    span.grain === 'year' && year < clock.year ? formatYear(year) : formatMonth(year, (span.first % 12) + 1);
  return comparePeriods(start, to) > 0 ? null : formatRange(start, to);
}

/** What a date does in its sentence, from a few characters on either side, and the period it then stands for. */
export function senseOf(
  text: string,
  start: number,
  reading: Reading,
  clock: Clock | null,
): { sense: Sense; period: Period | null } {
  const { period } = reading;
  if (reading.sense === 'since' && reading.names)
    return { sense: 'since', period: period && clock ? openSpan(period, clock) : null };
  if (reading.sense) return { sense: reading.sense, period };
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(reading.end, reading.end + WINDOW);
  if (BASE_BEFORE.test(before) || BASE_AFTER.test(after)) return { sense: 'base', period };
  if (BASE_TOTAL.test(after) || (BASE_OF_AFTER.test(after) && BASE_OF_BEFORE.test(before)))
    return { sense: 'base', period };
  const onward = FROM_BEFORE.test(before) && ONWARD_AFTER.test(after);
  // 自2023年起 without a publication date still tells where it begins.
  if (onward && !clock && !SINCE_AFTER.test(after)) return { sense: 'plain', period };
  if (SINCE_AFTER.test(after) || onward)
    return { sense: 'since', period: period && clock ? openSpan(period, clock) : null };
  if (DEED_AFTER.test(after) || DEED_BEFORE.test(before)) return { sense: 'event', period };
  const upTo = UP_TO.test(before);
  if (!upTo && (reading.day || SAYS_AFTER.test(after))) return { sense: 'event', period };
  if (/[从由]$/.test(before)) return { sense: 'event', period };
  const last = period && clock ? parsePeriod(period)?.last : undefined;
  if (last !== undefined && clock && last > clock.year * 12 + clock.month - 1 && isAhead(period!, clock))
    return { sense: 'aim', period };
  return { sense: 'plain', period };
}

/** Wholly ahead of publication, or the end of a span that began before it. The running year is not ahead. */
function isAhead(period: Period, clock: Clock): boolean {
  const span = parsePeriod(period)!;
  return span.first > clock.year * 12 + clock.month - 1;
}
