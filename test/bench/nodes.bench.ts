import { readArticle } from '../../lib/article/read-article';
import { treeOf } from '../../lib/cheerio';
import { htmlTree } from '../../lib/cheerio/tree';
import type { Bench } from './bench';
import { newsPage } from './page/make';
import { median, ms } from './time';

const COUNTS = [10, 100, 1_000, 10_000, 100_000];
/** Characters of a paragraph: a page of so many nodes is as long as that many of these. */
const PARAGRAPH = 60;

/** How the time of finding the article grows with the page's nodes. */
export const bench: Bench = {
  title: 'Growth: find the article',
  async lines() {
    const taken: number[] = [];
    for (const count of COUNTS) {
      const tree = treeOf(newsPage(count * PARAGRAPH));
      taken.push(await median(count < 10_000 ? 15 : 1, () => readArticle(htmlTree, tree, { url: null })));
    }
    return COUNTS.map((count, at) => ({
      what: `${count.toLocaleString('en')} paragraphs`,
      ours: `${ms(taken[at]!)}, ${((taken[at]! / count) * 1000).toFixed(1)} µs each`,
      peer: '',
      budget: '',
      met: null,
    }));
  },
};
