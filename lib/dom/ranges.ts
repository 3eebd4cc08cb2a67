import type { Article } from '../article/article';
import { stillThere } from './still-there';

/**
 * The page's ranges for a stretch of the article's text, one a text node, in reading order.
 * Static: a live range would make every later change of the page dearer.
 */
export const rangesOf = (
  article: Pick<Article<Node>, 'blocks' | 'text'>,
  span: { readonly start: number; readonly end: number },
): StaticRange[] =>
  stillThere(article, span).map(
    ({ node, from, to }) =>
      new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
  );
