import type { Page } from 'puppeteer';
import type { Bench, Line } from './bench';
import { openBrowser } from './page/desk';
import { newsPage } from './page/make';
import { servePages } from './page/serve';
import { ms } from './time';

const TURNS = 7;
const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** From the click on the toolbar button to what is seen, on a page that is read already. */
export const bench: Bench = {
  title: 'The popup on an article of 5,000 characters',
  async lines() {
    const { address, close } = await servePages([newsPage(5000)]);
    const browser = await openBrowser(true);
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const [extension] = (await browser.extensions()).values();
    const page = await browser.newPage();
    await page.goto(`${address}0`);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const open = async (): Promise<Page> => {
      const popup = browser.waitForTarget(
        (each) => each.url() === worker.url().replace('background.js', 'popup.html'),
      );
      await page.bringToFront();
      await extension!.triggerAction(page);
      return (await popup).asPage();
    };
    const paints: number[] = [];
    const lists: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const popup = await open();
      await popup.waitForSelector('main li');
      const told = await popup.evaluate(() => ({
        first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
        // Drawn again with the list in it, and the figures loaded behind it.
        list: performance.now(),
      }));
      paints.push(told.first);
      lists.push(told.list);
      await popup.close();
    }
    await browser.close();
    close();
    const line = (what: string, taken: readonly number[]): Line => ({
      what: `${what} (median of ${TURNS})`,
      ours: ms(middle(taken)),
      peer: '',
      budget: '',
      met: null,
    });
    return [line('first words', paints), line('the list, at most', lists)];
  },
};
