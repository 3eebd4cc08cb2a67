import type { Draft } from '../draft';
import type { PeriodMention } from './periods/mention';
import { lastFrom } from './search';

const BREAK = /[，,。；;：:！？!?\n()“”"「」《》、]/;
const SENTENCE = /[。；;！？!?\n]/;
const LIMIT = 24;

/** Between what is measured and its number: 达到, 为, 累计超过. */
const LINKS =
  /(?:已经?|共计?|总计|合计|累计|达到?|超过?|突破|为|是|有|约|近|仅|只|均|都|也|就|还|又|再|占|(?:长期|一直|持续)?(?:稳定|保持|维持|控制|巩固)在?|(?:提高|提升|负?增长|增加|上升|下降|降低|减少|缩短|压缩|压减|扩大|延长|回落|增|降|升|减|拓展|扩展)(?:到|至|为|了)?|分别|平均|年均|同比|环比|[比较]?上年(?:同期)?|普遍|基本|首次|最高|最低|至少|至多|不低于|不少于|不超过|了|将|要|可|能|由|从|到|至|较|(?<!占)比|的)$/;
/** What may open a clause and says nothing of the thing measured. */
const OPENERS =
  /^(?:其中|同时|此外|另外|并且?|且|而|但|即|目前|现|如今|截至|到|至|在|据统计|据介绍|数据显示|统计显示|监测显示|同口径|全国|我国|全省|全市|各地|我省|我市|使得?|让|实现|以及|和|及|与|已经?|共|累计|今年|新增|通过|对|向|将|把|给|为|从|由|以|按|比|较|的)+/;
/** A verb that ends what stands to the right of a counted number. */
const STOPS =
  /实现|达到|已经?|能够|可以|均|都|正在|开展|纳入|覆盖|得到|接受|享受|获批|提供|具备|完成|建立|设置|设有|建有|参加|加入|组成|上市|进入|投入|落地|通过|派出|累计|被|将|在|为|并/;
/** What hangs on behind a noun when the next number cuts it short. */
const ENDS = /(?:[与和及、的]|以及|至少|不少于|约|近|超过?|有|共|派出|等)+$/;
/** Units that name the thing themselves: what is measured stands to the left. */
const SELF =
  /^(?:%|‰|[百千]分点|元|美元|港元|人次|人|岁|次|倍|番|成|年|个?月|天|日|小时|分钟|平方米|人份|剂次|\/10万)?$/;
/** No thing, though it follows the number. */
const NO_THING =
  /^(?:相比|左右|以上|以下|以内|上下|以来|和|与|及|至|到|其中|多|余|增|减|提|扩|缩|升|降|下降|上升|的(?:增|降|速|幅|标准|比例|水平))/;

const tidy = (words: string) => words.replace(ENDS, '').replace(/^的|了/g, '');

/** The clause that ends at `end`, no further back than `floor`. */
function clauseBefore(text: string, end: number, floor: number): string {
  let from = end;
  while (from > floor && end - from < LIMIT && !BREAK.test(text[from - 1]!)) from--;
  return text.slice(from, end);
}

/** Words for the change itself, which say nothing of what changed. */
const CHANGE_ALONE = /^(?:年均|平均|总体|同比)?(?:[增降涨跌减升]幅|增速|增长率|增量)$/;

function bare(clause: string): string | null {
  let words = clause;
  for (let links = LINKS.exec(words); links; links = LINKS.exec(words)) words = words.slice(0, links.index);
  words = tidy(words.replace(OPENERS, ''));
  return /[\u4e00-\u9fff]{2}/.test(words) && !CHANGE_ALONE.test(words) ? words : null;
}

/** To the left: the clause up to the number, or the one before where that says nothing (健康素养水平，从2017年的…). */
function leftOf(
  text: string,
  start: number,
  date: PeriodMention | undefined,
  previous: number,
): string | null {
  const dated = date && date.end <= start && date.start >= previous ? date : null;
  const near = bare(clauseBefore(text, start, Math.max(previous, dated?.end ?? 0)));
  if (near) return near;
  let end = dated ? dated.start : start;
  while (end > previous && /[从由到至在自截]/.test(text[end - 1]!)) end--;
  const before = bare(clauseBefore(text, end, previous));
  // Only a comma leads to the clause before; a verb of change has nothing before it to say.
  const mark = text[end - 1] ?? '\n';
  if (before || end - 1 <= previous || SENTENCE.test(mark) || !BREAK.test(mark)) return before;
  return bare(clauseBefore(text, end - 1, previous));
}

/** To the right: the counted thing (2.3万个医疗机构), or what a share is of (87.7%的县医院达到…). */
function rightOf(text: string, end: number, share: boolean): string | null {
  let words = '';
  for (let at = end; at < text.length && words.length < LIMIT; at++) {
    const close = text[at] === '(' ? text.slice(at, at + LIMIT).indexOf(')') : -1;
    if (close > 0) at += close;
    else if (BREAK.test(text[at]!) || /\d/.test(text[at]!)) break;
    else words += text[at];
  }
  if (NO_THING.test(words)) return null;
  const stop = share ? null : STOPS.exec(words);
  const thing = tidy(stop ? words.slice(0, stop.index) : words);
  return /^[\u4e00-\u9fff]{2}/.test(thing) ? thing : null;
}

/**
 * The words that say what is measured, simplified, at most 24 characters: to the right where the unit counts things or
 * 的 follows, else to the left. `previous` is where the number before ends. null where no word is near.
 */
export function subjectAt(
  text: string,
  { start, end, unit, kind }: Draft,
  previous: number,
  periods: readonly PeriodMention[],
): string | null {
  const left = () => leftOf(text, start, periods[lastFrom(periods, start - 1)], previous);
  const share = kind === 'share';
  if (text[end] === '的') return rightOf(text, end, share) ?? left();
  if (share || SELF.test(unit)) return left() ?? rightOf(text, end, share);
  return rightOf(text, end, false) ?? left();
}
