import type { Article } from '../article/article';

/** The smallest element that holds all of an article; null where it has no text on the page. */
export function articleRoot({ blocks }: Pick<Article<Node>, 'blocks'>): Element | null {
  const first = blocks.at(0)?.runs[0]?.node;
  const last = blocks.at(-1)?.runs.at(-1)?.node;
  if (!first || !last) return null;
  const range = new Range();
  range.setStart(first, 0);
  range.setEnd(last, 0);
  const { commonAncestorContainer: common } = range;
  return common instanceof Element ? common : common.parentElement;
}
