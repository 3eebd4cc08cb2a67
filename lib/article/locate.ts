import { firstNot } from '../text/search';
import type { Article } from './article';

/** A stretch of one text node: its characters from `from` up to `to`. */
export interface Piece<N> {
  readonly node: N;
  readonly from: number;
  readonly to: number;
  /** Where it stands in the article's text. */
  readonly start: number;
}

/**
 * Where the article's text from `start` up to `end` (UTF-16, half-open) stands on the page, in reading order.
 * Characters that stand in no node (line ends between blocks, collapsed white space) have no piece.
 */
export const locate = <N>(article: Pick<Article<N>, 'blocks'>, start: number, end: number): Piece<N>[] => {
  const { blocks } = article;
  const first = firstNot(blocks.length, (at) => blocks[at]!.end <= start);
  const pieces: Piece<N>[] = [];
  for (let index = first; index < blocks.length && blocks[index]!.start < end; index++) {
    for (const run of blocks[index]!.runs) {
      const [from, to] = [Math.max(run.start, start), Math.min(run.end, end)];
      const shift = run.from - run.start;
      if (from < to) pieces.push({ node: run.node, from: from + shift, to: to + shift, start: from });
    }
  }
  return pieces;
};
