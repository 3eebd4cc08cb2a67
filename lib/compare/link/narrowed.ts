import type { Evidence } from './evidence';
import { NARROWING } from './narrowing.data';
import { termIndex } from './term-index';
import type { Entry } from './vocabulary';

const find = termIndex(NARROWING);

/** The narrowing words of a clause. */
export const narrowingIn = (clause: string): ReadonlySet<string> =>
  new Set(find(clause).map(({ term }) => NARROWING[term]!));

/** Words that say the same of whom they name. */
const SAME: readonly (readonly string[])[] = [
  ['老年', '老人', '老年人'],
  ['患者', '病人'],
  ['困难', '低收入', '贫困', '脱贫'],
  ['新生儿', '婴儿', '婴幼儿', '幼儿', '3岁以下'],
  ['民营', '社会办'],
  ['乡镇', '乡村', '农村', '村'],
];

/** Whether the number's clause narrows what it counts by a word that the indicator does not have. */
export function narrowed({ indicator }: Entry, { narrowing }: Evidence): boolean {
  if (narrowing.size === 0) return false;
  const own = [indicator.name, ...indicator.aliases, ...indicator.required.flat()];
  const has = (word: string) => own.some((text) => text.includes(word));
  return [...narrowing].some(
    (word) => !has(word) && !SAME.some((words) => words.includes(word) && words.some(has)),
  );
}
