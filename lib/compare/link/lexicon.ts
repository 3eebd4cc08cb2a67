import type { Evidence } from './evidence';
import type { Entry, Vocabulary } from './vocabulary';
import { kindred } from './wordings';

/** Clauses with few telling words leave little unexplained. */
const MIN_MASS = 12;

/** An entry's wordings with the weight of each pair, worked out when it is first met. */
export interface Lexicon {
  readonly known: ReadonlySet<number>;
  readonly wordings: readonly {
    readonly pairs: readonly number[];
    readonly weights: readonly number[];
    readonly total: number;
  }[];
}
const lexicons = new WeakMap<Entry, Lexicon>();

export function lexiconOf(entry: Entry, { pairs: index }: Vocabulary): Lexicon {
  let lexicon = lexicons.get(entry);
  if (lexicon) return lexicon;
  const wordings = entry.wordings.map((wording) => {
    const pairs = wording.pairs.map((pair) => index.at(pair, 0));
    const weights = pairs.map((pair) => index.weights[pair] ?? 0);
    return { pairs, weights, total: weights.reduce((sum, each) => sum + each, 0) };
  });
  const near = kindred(entry.wordings)
    .map((pair) => index.at(pair, 0))
    .filter((pair) => pair >= 0);
  lexicon = { known: new Set([...wordings.flatMap(({ pairs }) => pairs), ...near]), wordings };
  lexicons.set(entry, lexicon);
  return lexicon;
}

/** How much of its best wording stands near, as a part and in all. */
export function wordingMet({ wordings }: Lexicon, { pairs: near }: Evidence) {
  let wording = 0;
  let mass = 0;
  for (const { pairs, weights, total } of wordings) {
    let found = 0;
    for (let at = 0; at < pairs.length; at++) found += weights[at]! * near[pairs[at]!]!;
    if (total) wording = Math.max(wording, found / total);
    mass = Math.max(mass, found);
  }
  return { wording, mass };
}

/** Part of the number's own clause of which the indicator says nothing. */
export function unexplained({ known }: Lexicon, { own }: Evidence): number {
  let total = 0;
  let strange = 0;
  for (const { pair, weight } of own) {
    total += weight;
    if (!known.has(pair)) strange += weight;
  }
  return strange / Math.max(total, MIN_MASS);
}
