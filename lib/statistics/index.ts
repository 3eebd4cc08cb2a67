import { contextSteps } from './context/of-document';
import { documentSteps, type Context } from './document';
import type { Document, Draft, Parser, Refiner, Trap } from './draft';
import { isDraft } from './make-draft';
import { bare } from './parsers/bare';
import { code } from './parsers/code';
import { date } from './parsers/date';
import { doubling } from './parsers/doubling';
import { duration } from './parsers/duration';
import { era } from './parsers/era';
import { fraction } from './parsers/fraction';
import { half } from './parsers/half';
import { idiom } from './parsers/idiom';
import { label } from './parsers/label';
import { mixed } from './parsers/mixed';
import { money } from './parsers/money';
import { ordinal } from './parsers/ordinal';
import { percent } from './parsers/percent';
import { pairWord } from './parsers/pair-word';
import { phone } from './parsers/phone';
import { place } from './parsers/place';
import { position } from './parsers/position';
import { quoted } from './parsers/quoted';
import { rateBase } from './parsers/rate-base';
import { rateUnit } from './parsers/rate-unit';
import { ratio } from './parsers/ratio';
import { remainder } from './parsers/remainder';
import { republican } from './parsers/republican';
import { tenths } from './parsers/tenths';
import { title } from './parsers/title';
import { united } from './parsers/united';
import { version } from './parsers/version';
import { weekday } from './parsers/weekday';
import { area } from './refiners/area';
import { change } from './refiners/change';
import { disjoint } from './refiners/disjoint';
import { evidence } from './refiners/evidence';
import { hedges } from './refiners/hedges';
import { pair } from './refiners/pair';
import { per } from './refiners/per';
import { period } from './refiners/period';
import { ranges } from './refiners/ranges';
import { sharedUnits } from './refiners/shared-units';
import { signs } from './refiners/signs';
import { state } from './refiners/state';
import { subject } from './refiners/subject';
import { target } from './refiners/target';
import type { Statistic } from './statistic';
import type { Span } from '../text/sentences';
import { finish, type Steps } from '../text/steps';

/** The first that reads a numeral has it. */
export const PARSERS: readonly Parser[] = [
  mixed, // before fractions: 一又二分之一 is one numeral
  title, // all numbers of a title, whatever their form
  rateUnit, // before fractions: what a header counts in
  fraction, // before dates: 1/3 is none
  ratio, // before dates: 1:12 is a clock elsewhere
  version,
  phone, // before codes: its hyphens are no ranges
  label,
  position,
  idiom,
  weekday,
  republican, // before era, which knows no months
  era,
  rateBase, // before counts: 每十万人口 counts nobody
  code, // before units: a letter on either side makes it a name
  date, // before 年, 月 and 日 are read as lengths
  ordinal, // before classifiers: 第三家, 二类疫苗
  doubling, // before tenths: 翻倍成为
  percent,
  tenths,
  pairWord, // before classifiers: it holds its own
  half, // before durations: 一半年
  place, // before money: 三元桥
  money, // before counts: a sign may stand before the number
  quoted, // what is quoted with % or 元 is a statement, with a classifier it is a slogan
  duration,
  remainder, // before units: 1米75 is one length
  united,
  bare,
];

/** Each takes all and gives all. */
export const REFINERS: readonly Refiner[] = [
  signs, // before ranges: -5至-2℃
  ranges, // before hedges: 不多于3至4小时 bounds the pair
  sharedUnits, // before hedges, which may look at the unit
  hedges,
  per,
  disjoint, // after the refiners that widen spans
  evidence, // when units and hedges are known
  state,
  pair, // the first of the context: indexes count the final list, so no filter may follow
  change, // after pairs: 提高到 leads to a half, not to a change
  period, // needs to know the halves of a pair
  area,
  target,
  subject, // a change without words of its own takes its level's
];

/**
 * The statistics of a text, in order and disjoint. `start` and `end` are UTF-16 offsets into `text`, half-open.
 * Time grows with the length of the text; no text throws.
 */
export const extractStatistics = (text: string, context: Context): Statistic[] =>
  finish(extractionSteps(text, context));

/** So many numerals or statistics are a step. */
const STEP = 64;

/** The same in steps. */
export function* extractionSteps(text: string, context: Context): Steps<Statistic[]> {
  const document = yield* documentSteps(text, context);
  const { drafts, traps } = yield* read(document);
  const known: Document = { ...document, traps };
  yield* contextSteps(known);
  let refined = drafts;
  for (const refiner of REFINERS) {
    yield;
    refined = refiner.refine(refined, known);
  }
  const statistics: Statistic[] = [];
  let at = 0;
  for (const draft of refined) {
    if (statistics.length % STEP === 0) yield;
    while (at + 1 < known.sentences.length && known.sentences[at]!.end <= draft.start) at++;
    statistics.push(statisticOf(draft, known, known.sentences[at]!));
  }
  return statistics;
}

/** Nothing in the world is counted beyond this: 兆億兆億兆億 is a heap of characters. */
const LARGEST = 1e24;
const isSane = ({ value, step, scale }: Document['numerals'][number]) =>
  (value ?? 0) < LARGEST && step < LARGEST && scale < LARGEST;

function* read(document: Document): Steps<{ drafts: readonly Draft[]; traps: readonly Trap[] }> {
  const drafts: Draft[] = [];
  const traps: Trap[] = [];
  let end = 0;
  for (const [index, numeral] of document.numerals.entries()) {
    if (index % STEP === 0) yield;
    if (numeral.start < end || !isSane(numeral)) continue;
    for (const parser of PARSERS) {
      const reading = parser.read(numeral, document);
      if (!reading) continue;
      if (isDraft(reading)) {
        if (reading.start >= end) drafts.push(reading);
      } else traps.push(reading);
      end = Math.max(end, reading.end);
      break;
    }
  }
  return { drafts, traps };
}

function statisticOf(draft: Draft, { normalized }: Document, sentence: Span): Statistic {
  const start = normalized.toSource(draft.start);
  const end = normalized.toSourceEnd(draft.end);
  const { kind, value, valueTo, unit, hedge, interval, step } = draft;
  return {
    start,
    end,
    quote: normalized.source.slice(start, end),
    sentence: { start: normalized.toSource(sentence.start), end: normalized.toSourceEnd(sentence.end) },
    quantity: { kind, value, valueTo, unit, hedge, interval, step },
    role: draft.role,
    change: draft.change,
    period: draft.period,
    periodOrigin: draft.periodOrigin,
    area: draft.area,
    areaOrigin: draft.areaOrigin,
    subject: draft.subject,
    target: draft.target,
    pair: draft.pair,
    rule: draft.rule,
  };
}
