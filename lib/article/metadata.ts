import type { Article } from './article';
import type { Box } from './box';
import type { Page } from './scan';
import type { Tree } from './tree';

/** What the page says about its article. */
export type About = Pick<Article, 'title' | 'publisher' | 'published' | 'url'>;

export const metadata = <N>(
  tree: Tree<N>,
  page: Page<N>,
  _body: Box<N> | null,
  url: string | null,
): About => {
  const titles = page.about.filter((node) => tree.name(node) === 'title');
  const heading = page.lines.find(({ box }) => box.name === 'h1')?.text;
  const title = heading ?? (titles[0] ? tree.children(titles[0]).map(tree.text).join('').trim() : null);
  return { title, publisher: null, published: null, url };
};
