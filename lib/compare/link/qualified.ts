import type { Clause } from './clause';
import { lexiconOf } from './lexicon';
import type { Entry, Vocabulary } from './vocabulary';
import { withoutArea } from './without-area';

/**
 * What may stand right before a name without narrowing it: verbs that bring a thing, words of time, number and degree,
 * and of those whom all figures are about.
 */
const LEAD = new RegExp(
  `^(?:${[
    '年|月|日|岁|周|底|初|末|中|内|后|前|起|时|间|本次|此次|首次|当地|一家|每',
    '峰值|缩短|延长|开具|每次|最[高低多少]|现阶段|标准|共|总|总数|全|项|类|种|个|家|名|额|率|数|量|幅度|规模|方式|常态化',
    '可|能|能够|够|将|已经|经|设|设置|设立|成|建成|建设|建立|拥有|具备|配备|推进|推动|开展|开始|启动|完成|实施|继续|组织',
    '发放|安排|下达|投入|获得|领取|享受|通过|满足|帮助|提供|覆盖|惠及|涉及|提出|要求|调整|纳入|上传|批准|报告|审结|形成|普遍|基本|总体|整体|平稳|优秀',
    '居民|群众|人民|城乡|参保|中选|中央财政|支持|国家卫生健康委|国家|政策|项目|部门|地区|省份|等|含|包括|拟|产品|患者负担',
  ].join('|')})*$`,
);
const HAN = /\p{Script=Han}/u;
const WORDS = /\p{Script=Han}+/gu;

/** What joins the items of a list that share one number. */
const SHARED = /[均都]|分别/;

/**
 * Whether a word stands right before the indicator's own words that is none of them, and no mere lead: 骨科平均住院日,
 * 肺癌5年生存率. It makes the number that of a part. Only the phrase nearest to the number is asked: what stands further
 * off speaks of something else. `area` is the number's own: 广东 in 广东人均预期寿命 says whose it is.
 */
export function qualified(
  clause: Clause,
  area: string | null,
  entry: Entry,
  vocabulary: Vocabulary,
): boolean {
  const own = ownIn(clause, lexiconOf(entry, vocabulary).known, entry.indicator.required.flat());
  const { text, start, end } = clause;
  const telling = withoutArea(clause.telling, area);
  const before = own.lastIndexOf(1, start - 1);
  const head = before >= 0 ? before : own.indexOf(1, end);
  if (head < 0 || (before >= 0 && SHARED.test(text.slice(before + 1, start)))) return false;
  const least = before >= 0 ? 0 : end;
  // 目录调出西药21种: what stands between the name and the number narrows it, too.
  if (before >= 0 && foreign(telling.slice(before + 1, start))) return true;
  for (let at = head; at >= least;) {
    while (at > least && own[at - 1]) at--;
    const to = text.charAt(at - 1) === '的' ? at - 1 : at;
    let from = to;
    while (from > least && !own[from - 1] && HAN.test(telling.charAt(from - 1))) from--;
    if (!LEAD.test(text.slice(from, to))) return true;
    if (from === least || !own[from - 1]) return false;
    at = from - 1;
  }
  return false;
}

const foreign = (between: string): boolean =>
  (between.match(WORDS) ?? []).some((word) => word.length > 1 && !LEAD.test(word));

/** 1 where the indicator's own words stand. */
function ownIn(
  { text, pairs, start, end }: Clause,
  known: ReadonlySet<number>,
  terms: readonly string[],
): Uint8Array {
  const own = new Uint8Array(text.length);
  for (let at = 0; at + 1 < text.length; at++)
    if ((at >= end || at + 1 < start) && known.has(pairs[at]!)) own[at] = own[at + 1] = 1;
  for (const term of terms)
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
      own.fill(1, at, at + term.length);
  return own;
}
