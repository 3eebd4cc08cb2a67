import type { Evidence } from './evidence';
import { NARROWING } from './narrowing.data';
import { termIndex } from './term-index';
import type { Entry } from './vocabulary';

const find = termIndex(NARROWING);

/** 以乡镇为单位: the grain of a count, no part of it. */
const GRAIN = /以[^，。]{1,5}为单位/g;

/** The narrowing words of a clause. */
export const narrowingIn = (clause: string): ReadonlySet<string> =>
  new Set(find(clause.replace(GRAIN, '')).map(({ term }) => NARROWING[term]!));

/** Words that say the same of whom they name. */
const SAME: readonly (readonly string[])[] = [
  ['老年', '老人', '老年人'],
  ['患者', '病人'],
  ['困难', '低收入', '贫困', '脱贫'],
  ['新生儿', '婴儿', '婴幼儿', '幼儿', '3岁以下'],
  ['民营', '社会办'],
  ['乡镇', '乡村', '农村', '村'],
];

/** All words of an indicator in one string. */
const words = new WeakMap<Entry, string>();

function wordsOf(entry: Entry): string {
  let all = words.get(entry);
  if (all === undefined) {
    const { name, aliases, required } = entry.indicator;
    words.set(entry, (all = [name, ...aliases, ...required.flat()].join('\n')));
  }
  return all;
}

/** Whether the number's clause narrows what it counts by a word that the indicator does not have. */
export function narrowed(entry: Entry, { narrowing }: Evidence): boolean {
  if (narrowing.size === 0) return false;
  const own = wordsOf(entry);
  for (const word of narrowing)
    if (
      !own.includes(word) &&
      !SAME.some((same) => same.includes(word) && same.some((other) => own.includes(other)))
    )
      return true;
  return false;
}
