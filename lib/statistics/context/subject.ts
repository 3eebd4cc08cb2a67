import type { Draft } from '../draft';
import type { PeriodMention } from './periods/mention';
import { lastFrom } from './search';

const BREAK = /[，,。；;：:！？!?\n()“”"「」《》、]/;
const LIMIT = 24;

/** Between what is measured and its number: 达到, 占比为, 累计超过. */
const LINKS =
  /(?:已经?|共计?|总计|合计|累计|共有|达到?了?|超过?了?|突破了?|为|是|有|约为?|近|仅|只|均|都|也|就|还|又|再|占到?|占比|稳定在|保持在|维持在|控制在|巩固在|(?:提高|提升|增长|增加|上升|下降|降低|减少|缩短|扩大|延长|回落|增|降|升|减|拓展|扩展)(?:到|至|为|了)?|分别|平均|年均|同比|环比|比上年|总额|普遍|基本|首次|每年|每人|最高|最低|至少|至多|不低于|不少于|不超过|了|将|要|可|能|中)$/;
/** What may open a clause and says nothing of the thing measured. */
const OPENERS =
  /^(?:其中|同时|此外|另外|并且?|且|而|但|即|目前|现|如今|截至|到|至|在|据统计|据介绍|数据显示|统计显示|监测显示|全国|我国|全省|全市|各地|我省|我市|使得?|让|实现|以及|和|及|与|已|共|今年|新增|通过|对|向|将|把|给|为|从|由|以|按|比|较)+/;
/** A verb that ends what stands to the right of a counted number: 508个国家临床重点专科 | 建设项目 stays whole. */
const STOPS =
  /(?:实现|达到|已经?|能够|可以|均|都|正在|开展|纳入|覆盖|得到|接受|享受|获批|提供|具备|完成|建立|设置|设有|建有|参加|加入|组成|上市|进入|投入|落地|通过|被|将|在|为|并)/;
/** Units that name the thing themselves: what is measured stands to the left. */
const SELF =
  /^(?:%|‰|百分点|元|美元|港元|人次|人|岁|次|倍|番|成|年|个?月|天|日|小时|分钟|平方米|人份|剂次|\/10万)?$/;

const tidy = (words: string) => words.replace(/^的|的$|了/g, '');

/** To the left: the clause up to the number, without links and openers. */
function leftOf(text: string, start: number, floor: number): string | null {
  let from = start;
  while (from > floor && start - from < LIMIT && !BREAK.test(text[from - 1]!)) from--;
  let words = text.slice(from, start);
  for (let links = LINKS.exec(words); links; links = LINKS.exec(words)) words = words.slice(0, links.index);
  words = tidy(words.replace(OPENERS, ''));
  return /[\u4e00-\u9fff]{2}/.test(words) ? words : null;
}

/** To the right: the counted thing (2.3万个医疗机构), or what a share is of (87.7%的县医院达到…). */
function rightOf(text: string, end: number, share: boolean): string | null {
  let to = end;
  while (to < text.length && to - end < LIMIT && !BREAK.test(text[to]!) && !/\d/.test(text[to]!)) to++;
  const words = text.slice(end, to);
  if (share) return words.startsWith('的') && words.length > 2 ? tidy(words) : null;
  const stop = STOPS.exec(words);
  const thing = tidy(stop ? words.slice(0, stop.index) : words);
  return /^[\u4e00-\u9fff]{2}/.test(thing) &&
    !/^(?:左右|以上|以下|以内|上下|以来|和|与|及|至|到|其中)/.test(thing)
    ? thing
    : null;
}

/**
 * The words that say what is measured, simplified, at most 24 characters: to the right where the unit counts things or
 * a share is of something, else to the left. `previous` is where the number before ends. null where no word is near.
 */
export function subjectAt(
  text: string,
  draft: Draft,
  previous: number,
  periods: readonly PeriodMention[],
): string | null {
  const { start, end, unit, kind } = draft;
  const date = periods[lastFrom(periods, start - 1)];
  const floor = Math.max(previous, date && date.end <= start ? date.end : 0);
  const left = () => leftOf(text, start, floor);
  if (kind === 'share') return rightOf(text, end, true) ?? left();
  if (SELF.test(unit)) return left() ?? (unit === '' || unit === '人' ? rightOf(text, end, false) : null);
  return rightOf(text, end, false) ?? left();
}
