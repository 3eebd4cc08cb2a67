import type { Article } from '../article/article';

/** The smallest element that holds all of an article; null where it has no text on the page. */
export function articleRoot({ blocks }: Pick<Article<Node>, 'blocks'>): Element | null {
  const first = blocks.at(0)?.runs[0]?.node;
  const last = blocks.at(-1)?.runs.at(-1)?.node;
  if (!first || !last) return null;
  let root = first.parentElement;
  while (root && !root.contains(last)) root = root.parentElement;
  return root;
}
