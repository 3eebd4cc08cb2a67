import type { Article } from '../article/article';
import { plain } from './plain';

const PAGE: ReadonlySet<string> = new Set(['BODY', 'HTML']);

/** The smallest element that holds all of an article; null where it has no text on the page. */
function smallest({ blocks }: Pick<Article<Node>, 'blocks'>): Element | null {
  const first = blocks.at(0)?.runs[0]?.node;
  const last = blocks.at(-1)?.runs.at(-1)?.node;
  if (!first || !last) return null;
  const range = new Range();
  range.setStart(first, 0);
  range.setEnd(last, 0);
  const { commonAncestorContainer: common } = range;
  return common instanceof Element ? common : common.parentElement;
}

/**
 * The element in which an article grows: the widest around it, short of the page itself, whose text is the article's for the greater part.
 * What comes late may be put into a box of its own beside the first paragraphs. Null where the article has no text on the page.
 */
export function articleRoot(article: Pick<Article<Node>, 'blocks' | 'text'>): Element | null {
  let root = smallest(article);
  for (let wider = root; wider && !PAGE.has(plain(wider, 'nodeName'));) {
    if ((plain<Node, 'textContent'>(wider, 'textContent') ?? '').length > article.text.length * 2) break;
    root = wider;
    wider = plain<Node, 'parentElement'>(wider, 'parentElement');
  }
  return root;
}
