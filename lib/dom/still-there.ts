import type { Article } from '../article/article';
import { locate, type Piece } from '../article/locate';

type Read = Pick<Article<Node>, 'blocks' | 'text'>;

/**
 * The pieces of a stretch of the article that stand on the page as they were read. The page may have changed since, and
 * the next reading not be done: what is another text now is none of them.
 */
export const stillThere = (
  article: Read,
  { start, end }: { readonly start: number; readonly end: number },
): Piece<Node>[] =>
  locate(article, start, end).filter(
    ({ node, from, to, start: at }) =>
      node.isConnected && (node as Text).data.slice(from, to) === article.text.slice(at, at + to - from),
  );
