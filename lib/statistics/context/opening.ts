import type { Span } from '../../text/sentences';

/** 从 or 由 opens the first half of a change, in the clause of its number: 从2017年的, 由每个子女每月. */
const OPENS = /[从由][^，。；,;、\n]{0,24}$/;
/** … or of a list of numbers: 由2012年的8.8%、2017年的14.2%. */
const OPENS_LIST = /[从由][^，。；,;\n]{0,60}$/;
const WINDOW = 64;

function at(pattern: RegExp, text: string, start: number): number | null {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const match = pattern.exec(before);
  return match ? start - before.length + match.index : null;
}

/** Where the 从 or 由 right before a number stands; null where its clause holds none. */
export const openingBefore = (text: string, start: number): number | null => at(OPENS, text, start);

/** Where a first half begins, its 从 or 由 and the list before its number included. */
export const openingOf = (text: string, { start }: Pick<Span, 'start'>): number =>
  at(OPENS_LIST, text, start) ?? start;
