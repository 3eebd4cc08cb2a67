import type { Article } from './article';
import type { PageData } from './page-data';
import { publishedOf } from './published';
import { publisherOf } from './publisher';
import type { Page } from './page';
import { repeats } from './title';

/** Lines around the body in which a page says where the text is from. */
const HEAD = 14;
const FOOT = 14;
/** How far above the body the headline may stand. */
const ABOVE = 60;

export type About = Pick<Article, 'publisher' | 'published' | 'url'>;

/** What the page says about the article whose body are its lines `kept`. */
export const metadata = <N>(
  { lines }: Page<N>,
  data: PageData,
  title: string | null,
  kept: readonly number[],
  url: string | null,
): About => {
  const [first, last] = [kept[0]!, kept.at(-1)!];
  const above = lines.slice(Math.max(0, first - ABOVE), first);
  const headline = title === null ? -1 : above.findLastIndex(({ text }) => repeats(text, title));
  // A byline may stand below the lead.
  const belowLead = lines.slice(first + 1, kept[1]);
  const head = [...above.slice(Math.max(0, headline - 3, above.length - HEAD)), ...belowLead];
  const foot = lines.slice(last + 1, last + 1 + FOOT);
  // A canonical address without a path is a template's mistake: it names the site.
  const canonical = data.canonical && /^https?:\/\/[^/]+\/./.test(data.canonical) ? data.canonical : null;
  return {
    publisher: publisherOf(data, head, foot),
    published: publishedOf(data, head, foot, url ?? canonical),
    url: canonical ?? url,
  };
};
