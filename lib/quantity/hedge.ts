import { AFTER, BEFORE, NO_HEDGE } from './hedges.data';
import type { Hedge } from './quantity';

interface Hedged {
  readonly hedge: Hedge;
  /** Start of the word before the number, end of the word behind it. */
  readonly at: number;
}

const table = (rows: readonly (readonly [Hedge, string])[]): ReadonlyMap<string, Hedge> =>
  new Map(rows.flatMap(([hedge, words]) => words.split(' ').map((word) => [word, hedge] as const)));

const longest = (words: ReadonlyMap<string, Hedge>): number =>
  Math.max(...[...words.keys()].map((w) => w.length));

const BEFORE_WORDS = table(BEFORE);
const AFTER_WORDS = table(AFTER);
const BEFORE_LENGTH = longest(BEFORE_WORDS);
const AFTER_LENGTH = longest(AFTER_WORDS);
const BEFORE_ENDS = new Set([...BEFORE_WORDS.keys()].map((word) => word.at(-1)!));
const AFTER_HEADS = new Set([...AFTER_WORDS.keys()].map((word) => word[0]!));
/** Printed between a hedge and its number: 约有80万, 超过了90%. */
const LINK = new Set('有了为');
/** 过半, 破万: hedges only before these, for elsewhere they are verbs. */
const BARE_ONLY = new Set('过破');
const BARE = /^[半百千万亿]/;

/** 以上海为例, 以下简称, 上下联动: words that begin like a hedge. */
const OTHER_WORD = /^(?:以上[海述]|以下[简称列几]|上下[级游联贯左班车转互])/;

/** The hedge that ends at `end`, right before a number. */
export function hedgeBefore(text: string, end: number): Hedged | null {
  const direct = wordBefore(text, end, end);
  if (direct) return direct;
  return LINK.has(text[end - 1] ?? '') ? wordBefore(text, end - 1, end) : null;
}

function wordBefore(text: string, end: number, number: number): Hedged | null {
  if (!BEFORE_ENDS.has(text[end - 1] ?? '')) return null;
  for (let length = Math.min(BEFORE_LENGTH, end); length > 0; length--) {
    const word = text.slice(end - length, end);
    const hedge = BEFORE_WORDS.get(word);
    if (!hedge) continue;
    if (length === 1 && NO_HEDGE.has(text.slice(end - 2, end))) return null;
    // 1+1>2 is a formula.
    if (/[<>≤≥]/.test(word) && /\d/.test(text[end - length - 1] ?? '')) return null;
    if (BARE_ONLY.has(word) && !BARE.test(text[number] ?? '')) return null;
    return { hedge, at: end - length };
  }
  return null;
}

/** The hedge that begins at `start`, right behind a number or its unit. */
export function hedgeAfter(text: string, start: number): Hedged | null {
  // 100+, 10万+; before a letter or a number it is a sign of addition.
  if (text[start] === '+' && !/[\p{L}\p{N}]/u.test(text[start + 1] ?? ''))
    return { hedge: 'at-least', at: start + 1 };
  if (!AFTER_HEADS.has(text[start] ?? '')) return null;
  for (let length = AFTER_LENGTH; length > 0; length--) {
    const word = text.slice(start, start + length);
    const hedge = AFTER_WORDS.get(word);
    if (hedge)
      return OTHER_WORD.test(text.slice(start, start + 3)) ? null : { hedge, at: start + word.length };
  }
  return null;
}
