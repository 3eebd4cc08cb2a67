import type { Dataset } from '../../dataset';
import type { Indicator, Observation } from '../../dataset/observation';
import type { Statistic } from '../../statistics/statistic';
import { spanOf } from '../period/span';
import type { Evidence } from './evidence';
import { lexiconOf, unexplained, wordingMet } from './lexicon';
import { narrowed } from './narrowed';
import { NATIONAL, onlyOfNation } from './national';
import type { Place } from './page';
import { ROUND } from './round';
import { sizeDistance } from './size';
import { unitFit } from './unit';
import type { Entry, Vocabulary } from './vocabulary';

/** What speaks for and against an indicator, each as a number. */
export interface Features {
  /** Part of its best wording that stands near (0..1), by how much its pairs of characters tell. */
  readonly wording: number;
  /** How much that is in all: a long wording that is met tells more than a short one. */
  readonly mass: number;
  /** Its required groups, by how near they stand (0..1). */
  readonly groups: number;
  /** Nearness of the group that stands furthest off. */
  readonly least: number;
  /** Part of the number's own clause of which it says nothing (0..1). */
  readonly unexplained: number;
  /** A word that rules it out stands in the clause. */
  readonly excluded: 0 | 1;
  /** Such a word stands in the sentence near enough to be meant. */
  readonly excludedNear: 0 | 1;
  /** Orders of magnitude beyond what is plausible. */
  readonly size: number;
  readonly sameUnit: 0 | 1;
  /** The units could count the same thing, no more. */
  readonly looseUnit: 0 | 1;
  /** The same, and the printed one is a measure word of its own things. */
  readonly strangeUnit: 0 | 1;
  /** It is a level and the number a change, or the other way round. */
  readonly otherKind: 0 | 1;
  /** No figure of it is of the period that the sentence states: a year's number beside figures of five years. */
  readonly otherPeriod: 0 | 1;
  /** The sentence speaks of a numbered round (第八批) and it of all rounds. */
  readonly unnumbered: 0 | 1;
  /** A word of its clause that the indicator does not have makes the number that of another thing. */
  readonly narrowed: 0 | 1;
  /** Such a word makes it that of a part. */
  readonly partial: 0 | 1;
  /** Another place than the statistic's area may be meant. */
  readonly misplaced: 0 | 1;
  /** The sentence speaks of a place or a house that it does not name. */
  readonly local: 0 | 1;
  /** Its sentence gives the number as an estimate, a claim or a supposition. */
  readonly hearsay: 0 | 1;
  /** 其中 stands right before the number: it counts a part of what was named before. */
  readonly part: 0 | 1;
}

/** Units that may stand for another; a printed 种, 张 or 例 counts nothing else. */
const LOOSE = new Set(['', '个', '家', '所', '人', '名', '位']);

/** Indicators that measure a change: growth rates, price cuts. What is added anew (新增) is counted like any other thing. */
const CHANGE = /比上年|同比|增加|增长|增幅|下降|降幅|降价|涨幅|提高/;
const isChange = ({ kind, name }: Indicator): boolean => kind === 'change' || CHANGE.test(name);

/** Null where a group of its terms is missing, or the unit is of another dimension. */
export function featuresOf(
  entry: Entry,
  { statistic }: Place,
  evidence: Evidence,
  vocabulary: Vocabulary,
  dataset: Dataset,
): Features | null {
  const { indicator, groups } = entry;
  // Nine of ten candidates end here: what is cheap to ask comes first.
  let least = 1;
  let sum = 0;
  for (const group of groups) {
    const weight = nearest(group, evidence);
    if (weight === 0) return null;
    least = Math.min(least, weight);
    sum += weight;
  }
  const unit = unitFit(statistic.quantity, indicator);
  if (unit === null) return null;
  const observations = dataset.observations(indicator.id);
  const lexicon = lexiconOf(entry, vocabulary);
  const narrow = narrowed(entry, evidence.narrowing);
  return {
    ...wordingMet(lexicon, evidence),
    groups: groups.length ? sum / groups.length : 0.5,
    least,
    unexplained: unexplained(lexicon, evidence),
    excluded: ruledOut(entry, evidence, 1),
    excludedNear: ruledOut(entry, evidence, NEAR),
    size: sizeDistance(statistic.quantity, observations),
    sameUnit: unit === 'same' ? 1 : 0,
    looseUnit: unit === 'near' ? 1 : 0,
    strangeUnit: unit === 'near' && !LOOSE.has(statistic.quantity.unit) ? 1 : 0,
    otherKind: (statistic.role === 'change') === isChange(indicator) ? 0 : 1,
    otherPeriod: otherPeriod(statistic, observations),
    narrowed: narrow.other ? 1 : 0,
    partial: narrow.part ? 1 : 0,
    misplaced: evidence.placed || onlyOfNation(statistic.quantity, indicator, dataset) ? 0 : 1,
    local: evidence.local && !NATIONAL.has(indicator.topic) ? 1 : 0,
    hearsay: evidence.hearsay ? 1 : 0,
    part: evidence.part ? 1 : 0,
    unnumbered: evidence.round && !groups.flat().some((term) => ROUND.test(vocabulary.terms[term]!)) ? 1 : 0,
  };
}

/** Words of the clause that stand behind another number, and of the clause before, weigh as much. */
const NEAR = 0.8;

const ruledOut = (entry: Entry, { terms }: Evidence, from: number): 0 | 1 =>
  entry.excluded.some((term) => terms[term]! >= from) ? 1 : 0;

/** Spans of months that differ by more than this many are not of one kind: a year and a plan period. */
const KIND_OF_SPAN = 18;

function otherPeriod({ period, periodOrigin }: Statistic, observations: readonly Observation[]): 0 | 1 {
  const stated = period === null || periodOrigin !== 'stated' ? null : spanOf(period);
  if (!stated || observations.length === 0) return 0;
  const length = stated.last - stated.first;
  return lengthsOf(observations).some((held) => held === null || Math.abs(held - length) <= KIND_OF_SPAN)
    ? 0
    : 1;
}

/** Months between the ends of each figure's period; null for the stock of a day, of which any span that ends with it may speak. */
function lengthsOf(observations: readonly Observation[]): readonly (number | null)[] {
  let lengths = spans.get(observations);
  if (!lengths) {
    lengths = observations.flatMap(({ period, basis }) => {
      const span = spanOf(period);
      return basis === 'end_of_period' || basis === 'as_of' ? [null] : span ? [span.last - span.first] : [];
    });
    spans.set(observations, lengths);
  }
  return lengths;
}
const spans = new WeakMap<readonly Observation[], readonly (number | null)[]>();

function nearest(group: readonly number[], { terms }: Evidence): number {
  let best = 0;
  for (const term of group) {
    const weight = terms[term]!;
    if (weight > best) best = weight;
  }
  return best;
}
