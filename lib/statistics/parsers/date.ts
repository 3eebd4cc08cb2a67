import type { Document, Parser } from '../draft';
import type { Numeral } from '../../text/numeral';

const DASH = '(?:-{1,2}|—{1,2}|~|至|到)';
const YEAR = '(?:1[6-9]|20|21)\\d{2}';
const HAN_YEAR = '[一二][〇零一二三四五六七八九]{3}';
const MONTH = '(?:1[0-2]|0?[1-9])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const HAN_MONTH = '(?:十[一二]|[正一二三四五六七八九十])';
const HAN_DAY = '(?:[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])';
const CLOCK = '(?:[ T]?\\d{1,2}:\\d{2}(?::\\d{2})?)?';

/** Dates and periods as printed, each anchored where a numeral begins; bounded, so that none can look far. */
const FORMS: readonly RegExp[] = [
  // 113年7月1日, 113年度: years of the Republic
  `1[01]\\d年(?:度|${MONTH}月(?:${DAY}日|份|底|初)?)`,
  // 20世纪80年代末
  `(?:1[5-9]|2[01])世纪(?:\\d0年代)?(?:[初中末]期?|以来)?`,
  // 1.2024年: a list's number, and a date behind it
  `\\d{1,2}\\.${YEAR}年(?:${MONTH}月)?`,
  // 2022-05-24 20:50:09, 2024.3.18, 2024/3/18
  `${YEAR}([-./])${MONTH}\\1${DAY}(?!\\d)${CLOCK}`,
  // 2016-17年度, 2014至15年度, 2017/18, 2023/24流感季
  `${YEAR}年?(?:${DASH}|/)\\d{2}(?!\\d|[%‰])(?=年|流感季|学年|财年|赛季|[^\\d.个万亿元人家种项]|$)(?:学年|财政年度|财年|年度?|流感季)?`,
  // 2021—2025年, 2018年至2020年
  `${YEAR}年?(?:[初中末底]|上半年|下半年)?${DASH}${YEAR}(?:年度?|财年|学年)?(?:[初中末底](?!期)|年底|年末)?(?!\\d|[个所种张项元台次件例万亿套户间]|人(?!口|均|才|类)|名(?!单)|家(?!庭|长))`,
  // 2023年1—11月, 2021年3月5日, 2024年底, 2024年第三季度, 2024年上半年
  `${YEAR}(?:学年|财年|年度?)(?:[前第头]?[一二三四1-4]至?[一二三四1-4]?(?:个)?季度?|[上下]半年|全年|${MONTH}(?:月份?)?${DASH}${MONTH}月份?|${MONTH}月份?(?:${DAY}[日号](?:${DASH}(?:${MONTH}月)?${DAY}[日号])?|[上中下]旬|[初中末底])?|[初中末底](?!期)|年[初中末底])?`,
  // 1—9月, 7月6日至19日, 11月份
  `(?:${MONTH}(?:月份?)?${DASH})?${MONTH}月(?!龄)(?:份|${DAY}[日号](?:${DASH}(?:${MONTH}月)?${DAY}[日号])?|[上中下]旬|[初中末底](?!次))?`,
  // 二〇二四年三月五日, 三月五日
  `${HAN_YEAR}年(?:${HAN_MONTH}月(?:${HAN_DAY}[日号])?|[初中末底])?`,
  `${HAN_MONTH}月(?:份|${HAN_DAY}[日号]|[上中下]旬|[初中末底])`,
  // 2024年版, 90年代, 08年
  `(?:${YEAR}|\\d0|[一二三四五六七八九]十)年代(?:[初中末]期?)?`,
  `(?:0\\d|[89]\\d)年(?=[代初中底末]|以来)`,
  // 8时30分, 20:50, 下午3点半
  `\\d{1,2}[时点](?!间|钟点)(?:\\d{1,2}分|半|整|许|钟)?(?=[^\\d%])(?:${DASH}\\d{1,2}[时点](?:\\d{1,2}分|半)?)?`,
  `\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)`,
].map((form) => new RegExp(form, 'y'));

const SINGLE_DAY = new RegExp(`${DAY}[日号](?:${DASH}${DAY}[日号])?|${DAY}${DASH}${DAY}[日号]`, 'y');
const CLOCK_HAN = /[一二三四五六七八九十]{1,3}[时点](?:[一二三四五六七八九十]{1,3}分|半|整|许|钟)(?!之)/y;
/** Before N日 these make it a length of time: 住院日, 平均7日, 接种后3日. */
const LENGTH_BEFORE =
  /(?:住院|[均后隔续期达近超过约逾满每需工少多短缩长休假养]|不足|[短长少增加降缩减延][到至为])$/;
const LENGTH_AFTER = /^(?:以?内|以[上下]|左右|之内|游|龄|均|或|及以|的?住院)/;
const DIGIT = /\d/;

export const date: Parser = {
  name: 'date',
  read(numeral, document) {
    if (numeral.form === 'slash' || numeral.form === 'parts') return null;
    const end = dateEnd(numeral, document);
    return end > numeral.start ? { start: numeral.start, end, rule: 'date' } : null;
  },
};

function dateEnd({ start, form }: Numeral, { text }: Document): number {
  if (form !== 'digits') {
    const spoken = matchEnd(CLOCK_HAN, text, start);
    if (spoken > start) return spoken;
  }
  if (DIGIT.test(text[start - 1] ?? '') || text[start - 1] === '.') return start;
  for (const form of FORMS) {
    const end = matchEnd(form, text, start);
    if (end > start) return end;
  }
  return dayEnd(text, start);
}

/** 13日: a day of the month, unless its neighbours say that it is a length. */
function dayEnd(text: string, start: number): number {
  const end = matchEnd(SINGLE_DAY, text, start);
  if (end === start) return start;
  if (LENGTH_AFTER.test(text.slice(end, end + 4))) return start;
  const length = LENGTH_BEFORE.test(text.slice(Math.max(0, start - 2), start));
  return length && text[end - 1] === '日' ? start : end;
}

function matchEnd(form: RegExp, text: string, start: number): number {
  form.lastIndex = start;
  return form.test(text) ? form.lastIndex : start;
}
