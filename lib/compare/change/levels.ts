import { DOWN, DOWN_SHORT, UP, UP_SHORT } from '../../statistics/context/verbs';
import type { Page, Place } from '../link/page';
import { BASE_WORDS } from './base';

/** A change, the level that it leads to, and the words that say what it is measured from. */
export interface Stated {
  readonly change: Place;
  readonly level: Place;
  readonly words: string;
}

const VERB = `(?:${UP}|${DOWN}|${UP_SHORT}|${DOWN_SHORT}|增幅|涨幅|降幅|增速|翻|多|少|高|低)(?:幅度?|率)?(?:了|为|达到?|约|近|超过?|逾)*`;
const ADVERB = '(?:均|都|也|又|再|还|共|净|分别|大幅|小幅|略有?|有所|继续|进一步|稳步|明显|显著)*';
/** Nothing but base and verb between a level and its change: a word more may name another thing, or another way to count. */
const BEHIND = new RegExp(
  `^[)）]?[，,、（(]?(?:总量|总数|数量|规模|(?:所占)?(?:比重|比例)|占比)?${ADVERB}(?:${BASE_WORDS})?${ADVERB}(?:${VERB})$`,
);
/** 增加82.6万人，达到1523.7万人 */
const AHEAD =
  /^[，,](?:总量|总数|总计|总规模)?(?:达到?|增至|升至|降至|减至|提高到|增加到|下降到|降低到|减少到|为)了?$/;
/** 增长19.23%和12.16% */
const LISTED = /^(?:、|和|及|与|以及)$/;
const RESPECTIVELY = /分别/;
/** The words before a change that its level follows: as far as the clause goes. */
const CLAUSE = /[^，,；;。！？\n]*$/;
const CLAUSE_MARK = /[，,；;：:]/;
/** Ways to count of which two published levels say nothing. */
export const OTHERWISE = /年均|[每平]均|每年|逐年|累计|口径|可比|环比|剔除|扣除|实际|名义|其中/;

/** 增长3.6%（按可比价格计算） */
const OTHERWISE_BEHIND = /^[（(，,][^（(）)，,。；]{0,8}(?:可比|口径|不变价|扣除|剔除|实际|名义)/;

/** A change, and no aim, that is counted as two published levels would have it. */
export const isPlainChange = ({ statistic, end }: Place, { text }: Page): boolean =>
  statistic.role === 'change' && !statistic.target && !OTHERWISE_BEHIND.test(text.slice(end, end + 16));
const isChange = ({ statistic }: Place): boolean => statistic.role === 'change' && !statistic.target;
const isLevel = ({ statistic }: Place): boolean =>
  (statistic.role === 'level' || statistic.role === 'to') && !statistic.target;

/** The changes of a sentence that say of which of its levels they are, in order. */
export function statedChanges(sentence: readonly Place[], page: Page): Stated[] {
  const found: Stated[] = [];
  const between = (a: Place, b: Place) => page.text.slice(a.end, b.start);
  sentence.forEach((change, at) => {
    const [before, after] = [sentence[at - 1], sentence[at + 1]];
    if (!isPlainChange(change, page) || (before && isChange(before) && LISTED.test(between(before, change))))
      return;
    const words = before ? between(before, change) : '';
    if (before && BEHIND.test(words)) {
      if (RESPECTIVELY.test(words)) found.push(...each(sentence, at, words, between));
      else if (isLevel(before)) found.push({ change, level: before, words });
      else {
        // 总数1523.7万人，较上年增加82.6万人，增长5.7%: one level, one base.
        const first = found.at(-1);
        if (first?.change === before) found.push({ change, level: first.level, words: words + first.words });
      }
    } else if (after && isLevel(after) && AHEAD.test(between(change, after))) {
      const clause = clauseBefore(change, page);
      if (!OTHERWISE.test(clause)) found.push({ change, level: after, words: clause });
    }
  });
  return found;
}

/** A x个、B y个，分别增长a和b: as many levels right before as changes, in one order. */
function each(
  sentence: readonly Place[],
  at: number,
  words: string,
  between: (a: Place, b: Place) => string,
): Stated[] {
  let end = at + 1;
  while (end < sentence.length && LISTED.test(between(sentence[end - 1]!, sentence[end]!))) end++;
  const changes = sentence.slice(at, end);
  const levels = sentence.slice(Math.max(0, at - changes.length), at);
  if (changes.length < 2 || levels.length < changes.length) return [];
  if (!changes.every(isChange) || !levels.every(isLevel)) return [];
  const earlier = sentence[at - changes.length - 1];
  if (earlier && !CLAUSE_MARK.test(between(earlier, levels[0]!))) return [];
  return changes.map((change, k) => ({ change, level: levels[k]!, words }));
}

const clauseBefore = (place: Place, { text }: Page): string =>
  CLAUSE.exec(text.slice(Math.max(0, place.start - 60), place.start))?.[0] ?? '';
