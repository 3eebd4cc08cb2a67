/** Words of documents and plans. What follows in the sentence is aimed at, until a word for what has been done. */
const AIM =
  /目标(?:是|值?为)|(?<![模虚草])拟(?![中合定])|预期(?=到|达到|目标)|计划(?=到|在|用|于|新|建|投|今|明|招|培|安排|完成|支持|为|通过|每年|再|将|实现|覆盖)|规划(?:提出(?!的)|明确)|(?:按照?|根据|依据)[^，。；\n\d]{0,10}规划[^，。；\n\d]{0,6}[，,]?(?=到?\d{4}年)|规划(?:确定|设定)的?(?=到?\d{4}年)|要求(?=[^，。；]{0,40}(?:达到?|不低于|不少于|实现|完成|覆盖|控制在|配备|比例|每))|应当|应(?=达到|不低于|不少于|占)|须(?=达到|不低于)|不得(?:低于|少于|高于|超过)|原则上|提出了?[^，。；]{0,8}目标/g;
/** Words of who speaks now. 将 before a verb announces; before a noun it is the object marker of what is done (将45种药品纳入). */
const WILL =
  /力争|争取|确保(?!了)|有望|要(?=达到|实现|完成|提高到|提升到|保持在|覆盖)|(?<![军即])将(?=达|增|提高|提升|实现|新增|新建|建|投入|安排|覆盖|超|突破|继续|再|进一步|全面|逐步|重点|为|有|在|对|惠及|支持|减|降|扩|开展|培训|培养|完成|给予|按|推动|于|由|从|保持|稳|争取|力争|基本|全部|普遍|累计|每年|选派|派出|组织)/g;
/** Words for what holds already. */
const DONE =
  /已(?!婚)|实际(?=上?[达为完是有])|曾|提前|超额|目前|现有|截至|累计(?=为|已|达|投|支|下|补|完)|(?:完成|实现|达到|建成|增加|提高|下降|吸引)了|共有|(?:数据|统计|监测)显示|比上年|同比|此前|原来/g;
/** The verb right before the number is complete: 吸引了3万家. */
const COMPLETED = /了$/;
/** A document sets a bound: 《意见》提出报销比例不低于50%. */
const RULED = /》[^。；\n]{0,12}(?:提出|明确|规定|要求|指出)/;
/** The aim stands behind the number: 55%的目标任务, 90%的目标. */
const AIM_AFTER = /^(?:[以左]?[上下右])?的?(?:规划|预期|约束性|既定|年度|总体)?目标/;
/** … or does so where the number opens its clause: 90%以上的县域医共体将达到, 80%的乡镇力争. */
const AIM_BEHIND =
  /^[^，。；\n]{0,20}?(?:力争|争取|(?<![军即])将(?=达到|实现|建成|完成|开展|能够|全部|基本|有))/;
const DONE_BEHIND = /^[^，。；\n]{0,16}?已/;

/** Offset of the last match, -1 where there is none. */
function lastOf(pattern: RegExp, text: string): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

/** What the words around a number say of it. */
export interface Surroundings {
  /** The sentence up to the number. */
  readonly before: string;
  readonly after: string;
  /** The number is an upper or lower bound. */
  readonly bound: boolean;
  /** Its date lies ahead of publication. */
  readonly ahead: boolean;
  /** Where in `before` its own date ends if that is past at publication, else 0: who speaks now announces nothing of it. */
  readonly past: number;
}

/** Whether an aim is stated, not an outcome. The nearest word decides; a date ahead needs only that nothing is done. */
export function isAim({ before, after, bound, ahead, past }: Surroundings): boolean {
  if (AIM_AFTER.test(after)) return true;
  if (COMPLETED.test(before)) return false;
  if (bound && RULED.test(before)) return true;
  const done = lastOf(DONE, before);
  if (lastOf(AIM, before) > done) return true;
  if (past + lastOf(WILL, before.slice(past)) > Math.max(done, past - 1)) return true;
  if (done < 0 && !DONE_BEHIND.test(after) && AIM_BEHIND.test(after)) return true;
  return ahead && lastOf(DONE, before.slice(before.lastIndexOf('，') + 1)) < 0;
}
