import type { Indicator } from '../../dataset/observation';
import { SYNONYMS } from './synonyms.data';

/** Tails and brackets that a table's label has and a sentence has not. */
const LABEL_ONLY = /[(（][^()（）]*[)）]|[“”"《》]/g;
const TAIL = /(?:总数量|总数|数量|数)$/;

/** One way to name an indicator, and the pairs of characters it consists of. */
export interface Wording {
  readonly text: string;
  readonly pairs: readonly string[];
}

/** The ways a sentence may name the indicator: its name and its aliases, without what only a table prints. */
export function wordings(indicator: Indicator): Wording[] {
  const all = [indicator.name, ...indicator.aliases].map((label) => {
    const bare = label.replace(LABEL_ONLY, '');
    return bare.length > 4 ? bare.replace(TAIL, '') : bare;
  });
  return [...new Set(all)].filter((text) => text.length > 1).map((text) => ({ text, pairs: bigrams(text) }));
}

/** Pairs of the words that news sets for words of the indicator's. */
export function kindred(all: readonly Wording[]): readonly string[] {
  const own = all.map(({ text }) => text).join('\n');
  return SYNONYMS.filter((same) => same.some((word) => own.includes(word))).flatMap((same) =>
    same.flatMap(bigrams),
  );
}

/** Neighbouring characters, the unit in which wordings are compared: no word list is needed, and word order inside a term counts. */
function bigrams(text: string): string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < text.length; at++) pairs.push(text.slice(at, at + 2));
  return pairs;
}
