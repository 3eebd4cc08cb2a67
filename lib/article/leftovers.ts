import type { Line } from './line';
import { LEFTOVERS, type Leftover } from './leftovers.data';

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
/** The few that hold of whole sentences: most lines of a page are asked no more. */
const OF_SENTENCES = LEFTOVERS.filter(({ sentences }) => sentences);

const WORDLESS: Leftover = { name: 'no words', pattern: /^[^\p{L}\p{N}]*$/u, longest: 30 };

/** What any of the list holds of: most short lines are none, and are asked once. */
const ANY = new RegExp(LEFTOVERS.map(({ pattern }) => pattern.source).join('|'));

const OTHERWISE = [WORDLESS];
const rulesFor = (text: string): readonly Leftover[] =>
  text.includes('。') ? OF_SENTENCES : ANY.test(text) ? LEFTOVERS : OTHERWISE;

/** The rule by which a line is no part of the article; null for a line that may be. */
export const leftoverOf = <N>({ text, box, code }: Line<N>): Leftover | null => {
  if (code) return null;
  for (const rule of rulesFor(text))
    if (text.length <= rule.longest && rule.pattern.test(text) && !(rule.numbers && CELLS.has(box.name)))
      return rule;
  return null;
};
