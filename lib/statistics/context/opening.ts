import type { Span } from '../../text/sentences';

/** 从 or 由 opens the first half of a change, in the clause of its number: 从2017年的, 由每个子女每月. */
const OPENS = /[从由][^，。；,;、\n]{0,24}$/;
const WINDOW = 28;

/** Where the 从 or 由 before a number stands; null where its clause holds none. */
export function openingBefore(text: string, start: number): number | null {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const match = OPENS.exec(before);
  return match ? start - before.length + match.index : null;
}

/** Where a first half begins, its 从 or 由 included. */
export const openingOf = (text: string, { start }: Pick<Span, 'start'>): number =>
  openingBefore(text, start) ?? start;
