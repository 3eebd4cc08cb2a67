import { readArticle } from '../../lib/article/read-article';
import { treeOf } from '../../lib/cheerio';
import { htmlTree } from '../../lib/cheerio/tree';
import type { Bench, Line } from './bench';
import { newsPage } from './page/make';
import { median, ms } from './time';

const COUNTS = [10, 100, 1_000, 10_000, 100_000];
/** Characters of a paragraph, about: how long a page must be to have so many. */
const PARAGRAPH = 60;

/** How the time of finding the article grows with the page's nodes. */
export const bench: Bench = {
  title: 'Growth: find the article',
  async lines() {
    const lines: Line[] = [];
    for (const count of COUNTS) {
      const html = newsPage(count * PARAGRAPH);
      const tree = treeOf(html);
      const elements = html.match(/<[a-z]/g)!.length;
      const taken = await median(count < 10_000 ? 15 : 1, () => readArticle(htmlTree, tree, { url: null }));
      const each = (taken / elements) * 1000;
      const what = `${elements.toLocaleString('en')} elements, ${html.length.toLocaleString('en')} characters`;
      lines.push({ what, ours: `${ms(taken)}, ${each.toFixed(1)} µs each`, peer: '', budget: '', met: null });
    }
    return lines;
  },
};
