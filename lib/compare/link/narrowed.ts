import { OTHERS, PARTS } from './narrowing.data';
import { termIndex } from './term-index';
import type { Entry } from './vocabulary';

const NARROWING = [...PARTS, ...OTHERS];
const find = termIndex(NARROWING);
const parts: ReadonlySet<string> = new Set(PARTS);

/** 以乡镇为单位: the grain of a count, no part of it. */
const GRAIN = /以[^，。]{1,5}为单位/g;

/** An age group: 15—24岁. */
const AGES = /\d{1,3}[—–~\-至到]{1,2}\d{1,3}岁/g;

/** The narrowing words of a clause. */
export const narrowingIn = (clause: string): ReadonlySet<string> =>
  new Set([
    ...find(clause.replace(GRAIN, '')).map(({ term }) => NARROWING[term]!),
    ...(clause.match(AGES) ?? []),
  ]);

const isPart = (word: string): boolean => parts.has(word) || word.endsWith('岁');

/** Those of them that leave a part of what is counted. */
export const partsIn = (text: string): ReadonlySet<string> =>
  new Set([...narrowingIn(text)].filter((word) => word.length > 1 && isPart(word)));

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

/** What the words of a clause make of the number, that the indicator does not have: a part, another thing, or neither. */
export interface Narrowed {
  readonly part: boolean;
  readonly other: boolean;
}

/** `narrowing`: the narrowing words of the number's clause. */
export function narrowed(entry: Entry, narrowing: ReadonlySet<string>): Narrowed {
  const foreign = narrowing.size === 0 ? [] : [...narrowing].filter((word) => isForeign(entry, word));
  return { part: foreign.some(isPart), other: foreign.some((word) => !isPart(word)) };
}

/** Whether no word of an indicator says so. */
export const isForeign = (entry: Entry, word: string): boolean => !has(wordsOf(entry), word);

const has = (own: string, word: string): boolean =>
  own.includes(word) || SAME.some((same) => same.includes(word) && same.some((other) => own.includes(other)));
