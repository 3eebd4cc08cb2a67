import { DOWN, DOWN_SHORT, UP, UP_SHORT } from '../context/verbs';
import type { Draft, Refiner } from '../draft';
import type { Change } from '../statistic';

const ADVERB = '(?:了|近|约|达|过|逾|超过?|累计|平均|仅|只|也|还|又|再)?(?:了|近|约)?';
const NOUN_LINK =
  '(?:分别|平均|均|累计|总体|已|就|也)?(?:为|达到?了?|是|在|约为?|约达|高达|超过?|[只仅]有?)?(?:了)?';

/** Measures named after the change that they are of: 自然增长率 is a level, and may be negative. */
const MEASURE = /(?:自然|机械|人口)(?:增长|减少|变动)率?[为是达约仅到]{0,2}$/;

/** A verb of change right before its amount: 增长了11.6%, 平均降价53%, 同比增8%. 到 or 至 in between make it a level. */
const VERB_BEFORE = [
  [
    'up',
    new RegExp(
      `(?<!负)(?:${UP}|提速|多出|高出|净增|(?<!新)(?:${UP_SHORT}))(?:幅度?|率)?(?:分别|均)?${ADVERB}$`,
    ),
  ],
  [
    'down',
    new RegExp(
      `(?:${DOWN}|负增长|降价|减价|少出|低于前|净减|(?<!新)(?:${DOWN_SHORT}))(?:幅度?|率)?(?:分别|均)?${ADVERB}$`,
    ),
  ],
] as const;

/** A noun of change whose value the amount is: 增幅为8%, 降幅分别达到63.5%, 年均增速9.1%. */
const NOUN_BEFORE = [
  [
    'up',
    new RegExp(`(?:增幅|涨幅|升幅|增速|增长率|年增率|成长率|增长幅度|增加值增速|提升幅度)${NOUN_LINK}$`),
  ],
  ['down', new RegExp(`(?:降幅|跌幅|减幅|降价幅度|下降幅度|下降率)${NOUN_LINK}$`)],
] as const;

/** A difference to what 比 or 较 names: 较前高1个百分点, 比5年前多近1亿元. 比例最高90% is no comparison. */
const COMPARED = /[比较](?![例重率值])(?=[^，。；,;]{0,20}(?:多|高|少|低)了?$)/;
const COMPARED_END = [
  ['up', /[多高]了?$/],
  ['down', /[少低]了?$/],
] as const;

/** The amount comes first: 8%的增幅, 以3万人的速度递增. */
const AFTER = [
  [
    'up',
    /^左?右?的(?:年均|平均|同比)?(?:增幅|增速|涨幅|速度(?:递增|增长|增加)|幅度(?:逐年)?(?:递增|增长|增加|上升|提高))/,
  ],
  [
    'down',
    /^左?右?的(?:年均|平均|同比)?(?:降幅|跌幅|速度(?:递减|下降|减少)|幅度(?:逐年)?(?:递减|下降|减少))/,
  ],
] as const;

const RISES = new RegExp(`^.*(?:${UP}|高于|高出|超过|领先)(?=[^，。；,;\\n]*$)`);
const FALLS = new RegExp(`^.*(?:${DOWN}|低于|落后)(?=[^，。；,;\\n]*$)`);
/** Where a pattern's last word in the clause ends; 0 where it holds none. */
const lastOf = (pattern: RegExp, text: string) => pattern.exec(text)?.[0].length ?? 0;

/** Amounts that are changes whatever stands before them. */
const IN_ITSELF = [
  ['up', /^(?:翻|一番|两番|几番)/],
  ['down', /减半$|^减半/],
] as const;

/** Between the members of a list that shares its verb: 分别增长19.23%和12.16%. */
const LISTED = /^(?:、|和|及|与|以及)$/;

/** A number of things that are added or cut: 增加8300个门诊名额. It counts them, and is no growth. */
const THINGS_AFTER = /^(?!左右|以上|[至到]\d)[\u4e00-\u9fff]/;

const WINDOW = 30;

function directionAt(text: string, { start, end, kind }: Draft): Change | null {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const own = text.slice(start, end);
  if (MEASURE.test(before)) return null;
  for (const [change, pattern] of IN_ITSELF) if (pattern.test(own)) return change;
  if (/翻了?$/.test(before)) return 'up';
  const after = text.slice(end, end + WINDOW);
  const things = kind === 'count' && THINGS_AFTER.test(after);
  for (const [change, pattern] of NOUN_BEFORE) if (pattern.test(before)) return change;
  if (!things) for (const [change, pattern] of VERB_BEFORE) if (pattern.test(before)) return change;
  if (COMPARED.test(before))
    for (const [change, pattern] of COMPARED_END) if (pattern.test(before)) return change;
  for (const [change, pattern] of AFTER) if (pattern.test(after)) return change;
  // A point is always a difference, wherever its verb stands: 提高报销比例5个百分点, 高于全国平均水平3.2个百分点.
  if (kind === 'point') {
    const [rises, falls] = [lastOf(RISES, before), lastOf(FALLS, before)];
    if (rises !== falls) return rises > falls ? 'up' : 'down';
  }
  return null;
}

/** Growth and decline: role `change` and its direction, on the amount itself. A level that is reached (增至) has neither. */
export const change: Refiner = {
  name: 'change',
  refine(drafts, { text }) {
    const refined: Draft[] = [];
    for (const draft of drafts) {
      const last = refined.at(-1);
      const listed =
        last?.role === 'change' &&
        last.kind === draft.kind &&
        LISTED.test(text.slice(last.end, Math.min(draft.start, last.end + 4)));
      const direction = draft.role !== 'level' ? null : listed ? last.change : directionAt(text, draft);
      refined.push(direction ? { ...draft, role: 'change', change: direction } : draft);
    }
    return refined;
  },
};
