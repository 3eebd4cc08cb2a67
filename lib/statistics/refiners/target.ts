import { contextOf } from '../context/of-document';
import { openingOf } from '../context/opening';
import { lastFrom } from '../context/search';
import type { Document, Draft, Refiner } from '../draft';

/** Words that announce an aim. What follows in the sentence is aimed at, until a word for what has been done. */
const AIM =
  /力争|争取|确保(?!了)|目标(?:是|为|值)|拟(?![中合])|预计|有望|预期|计划(?=到|在|用|于|新|建|投|今|明|招|培|安排|完成|支持|为|通过|每年|再|将|实现|覆盖)|规划(?:提出|明确|目标)|要求|要(?=达到|实现|完成|提高到|提升到|保持在|覆盖)|应当|应(?=达到|不低于|不少于|占)|须(?=达到|不低于)|不得(?:低于|少于|高于|超过)|原则上|目标任务|提出(?:了)?(?:[^，。；]{0,8})目标/g;
/** 将 before a verb announces; before a noun it is the object marker of what is done (将45种药品纳入). */
const WILL =
  /(?<![军即])将(?=(?:达|增|提高|提升|实现|新增|新建|建|投入|安排|覆盖|超过?|突破|继续|再|进一步|全面|逐步|重点|为|有|在|对|惠及|支持|减|降|扩|开展|培训|培养|完成|给予|按|推动|于|由|从|保持|稳定|稳步|争取|力争|基本|全部|普遍|累计|每年|选派|派出|组织))/g;
/** Words for what holds already. */
const DONE =
  /已(?!婚)|曾|提前|超额|目前|现有|截至|累计(?=为|已|达|投|支|下|补|完)|完成了|实现了|达到了|建成了|增加了|提高了|下降了|共有|数据显示|统计显示|监测显示|比上年|同比|此前|原来/g;
/** … unless it is the aim that stands behind the number: 55%的目标任务, 90%的目标. */
const AIM_AFTER = /^(?:[以左]?[上下右])?的?(?:规划|预期|约束性|既定|年度|总体)?目标/;
/** Behind the number, where it is the subject: 90%以上的县域医共体将达到, 80%的乡镇力争. */
const AIM_BEHIND =
  /^[^，。；\n]{0,20}?(?:力争|争取|(?<![军即])将(?=达到|实现|建成|完成|开展|能够|全部|基本|有))/;
const DONE_BEHIND = /^[^，。；\n]{0,16}?已/;
const REACH = 100;

/** Offset of the last match, -1 where there is none. */
function lastOf(pattern: RegExp, text: string): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

/** Where the words that govern a number end: before the whole of 从A提高到B, whose 目前 and 已 are of the first half. */
function governed(draft: Draft, drafts: readonly Draft[], text: string): number {
  const first = draft.role === 'to' && draft.pair !== null ? drafts[draft.pair] : undefined;
  return first ? openingOf(text, first) : draft.start;
}

function isTarget(
  draft: Draft,
  drafts: readonly Draft[],
  { text, sentences }: Document,
  ahead: boolean,
): boolean {
  const after = text.slice(draft.end, draft.end + REACH / 2);
  if (AIM_AFTER.test(after)) return true;
  if (draft.role === 'from') return false;
  const sentence = sentences[lastFrom(sentences, draft.start)];
  const end = governed(draft, drafts, text);
  const before = text.slice(Math.max(sentence?.start ?? 0, end - REACH), end);
  const done = lastOf(DONE, before);
  const aim = Math.max(lastOf(AIM, before), lastOf(WILL, before));
  if (aim > done) return true;
  if (done < 0 && !DONE_BEHIND.test(after) && AIM_BEHIND.test(after)) return true;
  return ahead && before.slice(before.lastIndexOf('，') + 1).search(DONE) < 0;
}

/** The sentence states an aim, not an outcome: a date ahead of publication, or 力争, 将, 目标 with nothing done since. */
export const target: Refiner = {
  name: 'target',
  refine(drafts, document) {
    const { periodAt } = contextOf(document);
    return drafts.map((draft) => {
      const ahead = periodAt(draft)?.mention.sense === 'aim';
      return isTarget(draft, drafts, document, ahead) ? { ...draft, target: true } : draft;
    });
  },
};
