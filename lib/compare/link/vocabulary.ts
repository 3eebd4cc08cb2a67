import type { Dataset } from '../../dataset';
import type { Indicator } from '../../dataset/observation';
import { finish, type Steps } from '../../text/steps';
import { isMeasureWord } from './measure-word';
import { pairIndex, type PairIndex } from './pair-index';
import { termIndex, type Hit } from './term-index';
import { wordings, type Wording } from './wordings';

/** An indicator with its terms as numbers, ready to be looked for. */
export interface Entry {
  readonly indicator: Indicator;
  /** Groups of term numbers; of each group one term must stand near. */
  readonly groups: readonly (readonly number[])[];
  readonly excluded: readonly number[];
  /** Name and aliases, without the tails that only a table prints (数, 总数, brackets). */
  readonly wordings: readonly Wording[];
}

export interface Vocabulary {
  readonly terms: readonly string[];
  readonly scan: (text: string) => Hit[];
  /** Entries to try where a term stands: each entry is listed under the terms of its rarest group, and under its long aliases. */
  readonly anchored: ReadonlyMap<number, readonly Entry[]>;
  /** How much a pair of neighbouring characters tells: rare in the indicators' names = much; 0 where no name has it. */
  readonly weight: (bigram: string) => number;
  readonly pairs: PairIndex;
}

const cache = new WeakMap<Dataset, Vocabulary>();

/** The dataset's words, indexed once. */
export function* vocabularySteps(dataset: Dataset): Steps<Vocabulary> {
  let vocabulary = cache.get(dataset);
  if (!vocabulary) cache.set(dataset, (vocabulary = yield* build(dataset.indicators)));
  return vocabulary;
}
export const vocabularyOf = (dataset: Dataset): Vocabulary => finish(vocabularySteps(dataset));

/** So many indicators are a step. */
const STEP = 32;

function* build(indicators: readonly Indicator[]): Steps<Vocabulary> {
  const ids = new Map<string, number>();
  const idOf = (term: string) => {
    let id = ids.get(term);
    if (id === undefined) ids.set(term, (id = ids.size));
    return id;
  };
  const uses = new Map<number, number>();
  const frequency = new Map<string, number>();
  const entries: Entry[] = [];
  for (const indicator of indicators) {
    if (entries.length % STEP === 0) yield;
    const groups = indicator.required
      .map((group) => group.filter((term) => !isMeasureWord(term)).map(idOf))
      .filter((group, at) => group.length === indicator.required[at]!.length && group.length > 0);
    for (const term of new Set(groups.flat())) uses.set(term, (uses.get(term) ?? 0) + 1);
    const entry = {
      indicator,
      groups,
      excluded: indicator.excluded.map(idOf),
      wordings: wordings(indicator),
    };
    for (const pair of new Set(entry.wordings.flatMap(({ pairs }) => pairs)))
      frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
    entries.push(entry);
  }

  const anchored = new Map<number, Entry[]>();
  const anchor = (term: number, entry: Entry) => {
    const list = anchored.get(term);
    if (!list) anchored.set(term, [entry]);
    else if (!list.includes(entry)) list.push(entry);
  };
  for (const [at, entry] of entries.entries()) {
    if (at % STEP === 0) yield;
    const cost = (group: readonly number[]) => group.reduce((sum, term) => sum + (uses.get(term) ?? 0), 0);
    const rarest = [...entry.groups].sort((a, b) => cost(a) - cost(b))[0] ?? [];
    for (const term of rarest) anchor(term, entry);
    for (const { text } of entry.wordings) if (text.length >= 5) anchor(idOf(text), entry);
  }

  yield;
  const weights = new Map<string, number>();
  for (const [pair, count] of frequency) weights.set(pair, Math.log(1 + entries.length / count));
  const weight = (pair: string) => weights.get(pair) ?? 0;
  const terms = [...ids.keys()];
  return { terms, scan: termIndex(terms), anchored, weight, pairs: pairIndex(weights) };
}
