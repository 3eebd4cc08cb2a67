import type { Bench, Line } from './bench';
import { openBrowser } from './page/desk';
import { newsPage, otherPage } from './page/make';
import { servePages } from './page/serve';
import { costOf, type Cost } from './page/tasks';
import { pages } from './prose';
import { ms } from './time';

const CORPUS_PAGES = 10;
/** Milliseconds by which the longest task may grow: the page's own layout of so much text is not ours. */
const LONGEST = 50;

/** What a tab costs with the built extension and without, page by page. */
export const bench: Bench = {
  title: 'A tab with the extension; beside it, the same without',
  async lines() {
    const served: [string, string][] = [
      ['article of 200,000 characters', newsPage(200_000)],
      ['another page of 200,000 characters', otherPage(200_000)],
      ...pages()
        .slice(0, CORPUS_PAGES)
        .map(({ name, html }): [string, string] => [`corpus: ${name}`, html]),
    ];
    const { address, close } = await servePages(served.map(([, html]) => html));
    const measure = async (withExtension: boolean) => {
      const browser = await openBrowser(withExtension);
      if (withExtension) await browser.waitForTarget((target) => target.type() === 'service_worker');
      const costs: Cost[] = [];
      for (const at of served.keys()) costs.push(await costOf(browser, address + at));
      await browser.close();
      return costs;
    };
    const [ours, bare] = [await measure(true), await measure(false)];
    close();
    const line = (what: string, our: Cost, their: Cost) => ({
      what,
      ours: words(our),
      peer: words(their),
      budget: `longest task + ${LONGEST} ms or less`,
      met: our.longest <= their.longest + LONGEST,
    });
    return [
      ...served.slice(0, -CORPUS_PAGES).map(([what], at): Line => line(what, ours[at]!, bare[at]!)),
      line(
        `${CORPUS_PAGES} pages of the corpus together`,
        together(ours.slice(-CORPUS_PAGES)),
        together(bare.slice(-CORPUS_PAGES)),
      ),
      ...served
        .map(([what], at): Line => ({ ...line(what, ours[at]!, bare[at]!), aside: true }))
        .slice(-CORPUS_PAGES),
    ];
  },
};

/** The longest of all tasks; sums of blocking; the mean heap of a tab. */
const together = (costs: readonly Cost[]): Cost => ({
  longest: Math.max(...costs.map(({ longest }) => longest)),
  long: costs.reduce((sum, { long }) => sum + long, 0),
  blocking: costs.reduce((sum, { blocking }) => sum + blocking, 0),
  heap: costs.reduce((sum, { heap }) => sum + heap, 0) / costs.length,
});

const words = ({ longest, long, blocking, heap }: Cost) =>
  `longest task ${ms(longest)}, ${long} over 50 ms, blocking ${ms(blocking)}, heap ${heap.toFixed(1)} MB`;
