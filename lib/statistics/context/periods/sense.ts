import { formatMonth, formatRange, formatYear, parsePeriod, type Period } from '../../../quantity/period';
import type { Clock } from '../clock';
import type { Sense } from './mention';
import type { Reading } from './reading';

/** A date and the characters around it. */
interface Use {
  readonly before: string;
  readonly after: string;
  readonly day: boolean;
  /** It has two ends, and a comma behind: 从2015年至2019年， opens no first half. */
  readonly long: boolean;
  /** It lies wholly behind the month of publication; false where one of both is not known. */
  readonly ahead: boolean;
  /** It is the year of publication, which is not over. */
  readonly running: boolean;
}

interface UseRule {
  readonly name: string;
  readonly sense: Sense;
  readonly fits: (use: Use) => boolean;
}

const DEED =
  '(?:成立|建院|建校|创办|创建|创立|组建|建立|出生|建成|启动|启用|印发|出台|发布|实施|颁布|投入使用|开业|获批|毕业|上市|立项)';
const DEED_AFTER = new RegExp(`^(?:正式|首次|初)?${DEED}(?:的|后|时|[，,]|以后|之后)`);
const DEED_BEFORE = new RegExp(`(?:建|生|${DEED})于$`);
/** A date that is counted up to is no date of a deed, and a day there is not one of speech. */
const UP_TO = /(?:截至|截止到?|截止至|到|至|于|止)$/;
/** Up to it, as plans say: not 截至到, 达到. */
const BY = /(?<!截至|截止|[达增升降提减得直从])到$/;
const ONWARD = /^(?:起(?![草步伏初])|开始|到目前|到现在|到如今)/;
const SUMMED = /累计|共|先后|总计/;

/** The number that belongs to the date: 2021年的3.08人, 2019年末的总数5万. */
const OWN_NUMBER = '[^，。；、\\n\\d的]{0,6}的[^，。；、\\n\\d]{0,8}\\d';
const COMPARED_NUMBER = new RegExp(`^${OWN_NUMBER}`);
const COMPARED_BEHIND = new RegExp(`^${OWN_NUMBER}[^，。；\\n]{0,16}?(?:相比|比较|对比)`);

/** What a date does in its sentence: the first rule that fits says. */
const USES: readonly UseRule[] = [
  {
    name: 'compared-number', // 比2021年的3.08人, 与2022年的24.1%相比
    sense: 'aside',
    fits: ({ before, after }) =>
      (/(?:比|较|相[较对]于|[高低多少优]于|超过)$/.test(before) && COMPARED_NUMBER.test(after)) ||
      (/[与和同跟]$/.test(before) && COMPARED_BEHIND.test(after)),
  },
  {
    name: 'compared', // 比上年, 较2020年, 相比2019年, 比改革前的2016年
    sense: 'base',
    fits: ({ before }) => /(?:比|较|相较于?|相对于?|对比|同比)(?:了|[^，。；、\d比较]{1,4}的)?$/.test(before),
  },
  {
    name: 'compared-behind', // 与2020年相比, 和去年持平, 在2024年的基础上
    sense: 'base',
    fits: ({ before, after }) =>
      /^(?:的)?(?:同期|[底末])?(?:基本|大体|大致|总体)?(?:相比|比较|对比|持平|相当|一样)|^的?基础上/.test(
        after,
      ) ||
      (/[与和同跟]$/.test(before) && /^[^，。；、\n\d]{0,18}?(?:相比|比较)/.test(after)),
  },
  {
    name: 'part-of', // 达去年总额的80%
    sense: 'base',
    fits: ({ after }) => /^(?:全年|同期)?总[额量数]的/.test(after),
  },
  {
    name: 'multiple-of', // 是2012年的2.5倍
    sense: 'base',
    fits: ({ before, after }) =>
      /(?:是|为|相当于|占)了?$/.test(before) &&
      /^(?:全年|同期|[底末])?的(?:近|约|超过?)?[\d一二三四五六七八九十]{1,4}(?:\.\d{1,3})?[多余]?(?:倍|成|%)/.test(
        after,
      ),
  },
  {
    name: 'before-it', // 2010年前; 2025年前 is a date to meet
    sense: 'base',
    fits: ({ after, ahead }) => !ahead && /^(?:之|以)?前(?![\d一二三四五六七八九十])/.test(after),
  },
  {
    name: 'since', // 2018年以来, 自2018年成立以来
    sense: 'since',
    fits: ({ after }) => /^[^，。；、,;：:\n]{0,20}?以来/.test(after),
  },
  {
    name: 'summed-from', // 自2019年起，累计
    sense: 'since',
    fits: ({ before, after }) => /[自从]$/.test(before) && ONWARD.test(after) && SUMMED.test(after),
  },
  {
    name: 'in-force-from', // 自2023年起, 2025年起: a rule that holds from then on, decided and no aim
    sense: 'plain',
    fits: ({ after }) => ONWARD.test(after),
  },
  {
    name: 'forecast', // 预计2025年: the running year's outcome is not known
    sense: 'event',
    fits: ({ before, ahead }) => !ahead && /(?:预计|预估|估计|推估|预测)$/.test(before),
  },
  {
    name: 'deed', // 2018年成立的, 始建于1956年, 2020年投入使用后
    sense: 'event',
    fits: ({ before, after }) => DEED_AFTER.test(after) || DEED_BEFORE.test(before),
  },
  {
    name: 'day', // 5月24日: days date deeds and speech
    sense: 'event',
    fits: ({ before, day }) => day && !UP_TO.test(before),
  },
  {
    name: 'speech', // 8月，国家药监局发布: what follows has a date of its own
    sense: 'event',
    fits: ({ before, after }) =>
      !UP_TO.test(before) &&
      /^[^，。；,;\n]{0,20}?(?:表示|介绍|通报|发布|公布|举行|召开|获悉|了解到|报道|印发|出台|消息|指出|电\(|讯)/.test(
        after,
      ),
  },
  { name: 'first-half', sense: 'event', fits: ({ before, long }) => !long && /[从由]$/.test(before) }, // 从2017年的
  { name: 'ahead', sense: 'aim', fits: ({ ahead }) => ahead }, // 到2030年
  { name: 'by-the-end', sense: 'aim', fits: ({ before, running }) => running && BY.test(before) }, // in its course: 到2025年
];

/** What is told of the same months a year before, not measured against them. */
const TOLD_OF = /^(?:的)?(?:[\u4e00-\u9fff]{0,6}?(?:为|是|有|达)|[只仅约近超]{0,2}\d)/;
const AGAINST = /[比较与和同跟于到至占为是达]$|[比较][起之]$/;

const monthOf = ({ year, month }: Clock) => year * 12 + month - 1;

/** The span that opens with `period` and ends at publication: in years, or in months within the running year. */
function openSpan(period: Period, clock: Clock): Period | null {
  const span = parsePeriod(period.split('/')[0]!);
  if (!span || span.first > monthOf(clock)) return null;
  const year = Math.floor(span.first / 12);
  const inYears = span.grain === 'year' && year < clock.year;
  const start = inYears ? formatYear(year) : formatMonth(year, (span.first % 12) + 1);
  return formatRange(start, inYears ? formatYear(clock.year) : formatMonth(clock.year, clock.month));
}

const WINDOW = 24;

/** What a date does in its sentence, from a few characters on either side, and the period it then stands for. */
export function senseOf(
  text: string,
  start: number,
  reading: Reading,
  clock: Clock | null,
): { sense: Sense; period: Period | null } {
  const { period, day } = reading;
  const span = period === null ? null : parsePeriod(period);
  const use: Use = {
    before: text.slice(Math.max(0, start - 6), start),
    after: text.slice(reading.end, reading.end + WINDOW),
    day,
    long: (period?.includes('/') ?? false) && text[reading.end] === '，',
    ahead: span !== null && clock !== null && span.first > monthOf(clock),
    running:
      span?.grain === 'year' && clock !== null && span.first <= monthOf(clock) && monthOf(clock) < span.last,
  };
  if (reading.sense === 'base') {
    // 与上年同期的6900亿元相比, 去年同期为630万人次: the number is of the months that were told before.
    const own = USES[0]!.fits(use)
      ? 'aside'
      : TOLD_OF.test(use.after) && !AGAINST.test(use.before)
        ? 'event'
        : 'base';
    return { sense: own, period };
  }
  const sense = reading.sense ?? USES.find(({ fits }) => fits(use))?.sense ?? 'plain';
  // Words such as 近五年 are read as spans at once; a year in front of 以来 is opened here.
  if (sense !== 'since' || (reading.sense && !reading.names)) return { sense, period };
  return { sense, period: period && clock && openSpan(period, clock) };
}
