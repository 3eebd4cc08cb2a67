import type { Article } from './article';
import { belowHeadline } from './below-headline';
import { bodyBox } from './body';
import { compose } from './compose';
import { cutTail } from './cut-tail';
import { setOutside } from './furniture';
import { measure, within } from './measure';
import { metadata } from './metadata';
import { ownRange } from './own-range';
import { pageData } from './page-data';
import { scan } from './scan';
import { isSingle } from './single';
import { headlineAt, ownTitle, titleOf } from './title';
import type { Tree } from './tree';
import { trim } from './trim';

/** A page with less prose than this is read again, furniture included. */
const LITTLE = 200;

/**
 * Reads the article of a page: its body as blocks of text with the way back to the page's text nodes, and what the page says about it.
 * A page that is no single article (a list, a home page, a forum) has no blocks and the text ''; `anyway` reads the best that it has.
 * The page is only read. Time is linear in the size of the tree, which may be of any depth.
 */
export const readArticle = <N>(
  tree: Tree<N>,
  root: N,
  { url, anyway = false }: { readonly url: string | null; readonly anyway?: boolean },
): Article<N> => {
  const quick = measure(scan(tree, root));
  const enough = quick.proseIn({ first: 0, last: quick.lines.length }) >= LITTLE;
  const whole = enough ? quick : measure(scan(tree, root, true));
  const data = pageData(tree, whole);
  const headline = headlineAt(whole, data);
  const page = within(whole, ownRange(whole, headline));
  setOutside(page, headline);
  const body = bodyBox(page);
  const column = body ? trim(page, body) : [];
  const opening = column[0] ?? page.lines.length;
  const title = titleOf(page, data, headline, opening);
  const kept = belowHeadline(page, column, headline, title);
  if (kept.length === 0 || !body || !(anyway || isSingle(page, body, kept, headline, title)))
    return { title: ownTitle(data), publisher: null, published: null, url, text: '', blocks: [] };
  return {
    title,
    ...metadata(page, data, title, kept, url),
    ...compose(kept.map((at) => cutTail(page.lines[at]!))),
  };
};
