import type { Box } from './box';
import { type LineKind, kindOf } from './prose';
import type { Page } from './page';

/** A range of a page's lines: a box, or part of one. */
export interface Range {
  readonly first: number;
  /** Not in the range. */
  readonly last: number;
}

/** A page with what each line is. */
export interface Measured<N> extends Page<N> {
  readonly kinds: readonly LineKind[];
  /** How many characters of prose, links apart, stand in a range; in constant time. */
  proseIn(range: Range): number;
  /** Whether a line is a teaser's: a link to another article stands right above it, and one small box holds both. */
  introduced(at: number): boolean;
}

/** Lines of a teaser at most: link, text, date, a few buttons. */
const ITEM = 6;
/** Links shorter than this name no other article. */
const TEASED = 8;

/** `introduced` asks for boxes' `outside`: set them first. */
export const measure = <N>(page: Page<N>, kinds = page.lines.map(kindOf)): Measured<N> => {
  const prose = [0];
  for (const [at, { text, linked }] of page.lines.entries())
    prose.push(prose[at]! + (kinds[at] === 'prose' ? text.length - linked : 0));
  return {
    ...page,
    kinds,
    proseIn: ({ first, last }) => prose[last]! - prose[first]!,
    introduced: (at) => {
      const above = page.lines[at - 1];
      if (!above || kinds[at - 1] !== 'links' || above.linked < TEASED || above.box.outside) return false;
      for (let box: Box<N> | null = above.box; box && box.first === at - 1; box = box.parent)
        if (box.last > at) return box.last - box.first <= ITEM;
      return false;
    },
  };
};

/** The page with all that lies outside of a range told apart, as another article's. */
export const within = <N>(page: Measured<N>, { first, last }: Range): Measured<N> =>
  first === 0 && last === page.lines.length
    ? page
    : measure(
        page,
        page.kinds.map((kind, at) => (at >= first && at < last ? kind : 'foreign')),
      );
