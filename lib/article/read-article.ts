import type { Article } from './article';
import { belowHeadline } from './below-headline';
import { bodyBox } from './body';
import { compose } from './compose';
import { setOutside } from './furniture';
import { measure } from './measure';
import { metadata } from './metadata';
import { pageData } from './page-data';
import { scan } from './scan';
import { isSingle } from './single';
import { headlineAt, titleOf, withoutFlag } from './title';
import type { Tree } from './tree';
import { trim } from './trim';

/** A page with less prose than this is read again, furniture included. */
const LITTLE = 200;
/** How many lines above the body a heading is looked for in, and how many lines after its beginning the headline may stand. */
const ABOVE = 12;
const LATE = 6;

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
  const quick = measure(scan(tree, root));
  const enough = quick.proseIn({ first: 0, last: quick.lines.length }) >= LITTLE;
  const page = enough ? quick : measure(scan(tree, root, true));
  const data = pageData(tree, page);
  const headline = headlineAt(page, data);
  setOutside(page, headline);
  const body = bodyBox(page);
  const column = body ? trim(page, body) : [];
  const opening = column[0] ?? page.lines.length;
  const printed =
    headline >= 0 && headline <= opening + LATE ? withoutFlag(page.lines[headline]!.text) : null;
  const title = printed ?? titleOf(data, page.lines.slice(Math.max(0, opening - ABOVE), opening + 1));
  const kept = belowHeadline(page, column, headline, title);
  if (!body || !isSingle(page, body, kept, headline, title))
    return { title: titleOf(data, []), publisher: null, published: null, url, text: '', blocks: [] };
  return {
    title,
    ...metadata(page, data, title, [kept[0]!, kept.at(-1)!], url),
    ...compose(kept.map((at) => page.lines[at]!)),
  };
};
