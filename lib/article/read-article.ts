import type { Article } from './article';
import { bodyBox } from './body';
import { compose } from './compose';
import { setOutside } from './furniture';
import { measure } from './measure';
import { metadata } from './metadata';
import { pageData } from './page-data';
import { scan } from './scan';
import { isSingle } from './single';
import { belowHeadline, titleOf } from './title';
import type { Tree } from './tree';
import { trim } from './trim';

/** How many lines above the body the headline is looked for in. */
const ABOVE = 200;

/**
 * Reads the article of a page: its body as blocks of text with the way back to the page's text nodes, and what the page says about it.
 * A page that is no single article (a list, a home page, a forum) has no blocks and the text ''.
 * The page is only read. Time is linear in the size of the tree, which may be of any depth.
 */
export const readArticle = <N>(
  tree: Tree<N>,
  root: N,
  { url }: { readonly url: string | null },
): Article<N> => {
  const page = measure(scan(tree, root));
  setOutside(page);
  const body = bodyBox(page);
  const column = body ? trim(page, body) : [];
  const opening = column[0] ?? page.lines.length;
  const data = pageData(tree, page);
  const headline = titleOf(data, page.lines.slice(Math.max(0, opening - ABOVE), opening + 1));
  const kept = belowHeadline(page, column, headline);
  if (!body || !isSingle(page, body, kept, headline))
    return { title: titleOf(data, []), publisher: null, published: null, url, text: '', blocks: [] };
  return {
    title: headline,
    ...metadata(page, data, headline, [kept[0]!, kept.at(-1)!], url),
    ...compose(kept.map((at) => page.lines[at]!)),
  };
};
