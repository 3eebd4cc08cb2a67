import { withoutFiller } from './filler';
import type { Place } from './page';

/** The clause of a number, with blanks for the number itself, and where those stand. */
export interface Clause {
  readonly text: string;
  /** The same with its filler blanked out. */
  readonly telling: string;
  /** The number of the pair of characters that begins at each offset; -1 where no indicator's name has it. */
  readonly pairs: Int32Array;
  readonly start: number;
  readonly end: number;
}

/** `pairAt`: the numbers of all pairs of the page. */
export function clauseOf(page: string, { start, end, scope: { own } }: Place, pairAt: Int32Array): Clause {
  const text = page.slice(own.start, start) + ' '.repeat(end - start) + page.slice(end, own.end);
  return {
    text,
    telling: withoutFiller(text),
    pairs: pairAt.subarray(own.start, own.end),
    start: start - own.start,
    end: end - own.start,
  };
}
