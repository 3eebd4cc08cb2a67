import type { Bench } from './bench';
import { inPage, openBrowser } from './page/desk';
import { newsPage } from './page/make';
import { pages } from './prose';
import { ms, ratio } from './time';

const CALLS = 20;
/** Mean of the calls after the first: a page's clock ticks ten times a millisecond, a median of short calls would be 0. */
const warm = (taken: readonly number[]) =>
  taken.slice(1).reduce((sum, each) => sum + each, 0) / (taken.length - 1);

/** From the tree of a page to the blocks of its article, in Chromium; beside it, Readability's parse of the same pages. */
export const bench: Bench = {
  title: 'Reading: tree to blocks',
  async lines() {
    const browser = await openBrowser(false);
    const sum = async (list: readonly string[], call: 'blocks' | 'readability') => {
      let total = 0;
      for (const html of list) total += warm(await inPage(browser, html, call, CALLS));
      return total;
    };
    const lines = [];
    const corpus = pages().map(({ html }) => html);
    for (const [what, list] of [
      [`the ${corpus.length} pages of the corpus`, corpus],
      ['an article of 60,000 characters', [newsPage(60_000)]],
    ] as const) {
      const [ours, theirs] = [await sum(list, 'blocks'), await sum(list, 'readability')];
      lines.push({
        what: `read ${what}, against Readability`,
        ours: ms(ours),
        peer: `${ms(theirs)}, ${ratio(theirs / ours)}`,
        budget: '5 × or more',
        met: theirs / ours >= 5,
      });
    }
    await browser.close();
    return lines;
  },
};
