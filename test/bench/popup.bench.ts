import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer';
import type { Bench, Line } from './bench';
import { openBrowser } from './page/desk';
import { ms } from './time';

/** Statistics of the article, and the budget in milliseconds from opening the popup to its list on the screen. */
const CASES = [
  [60, 100],
  [1000, 300],
] as const;
const OPENINGS = 9;

const line = (at: number) =>
  `<p>2023年末，该地医疗卫生机构床位${100 + at}.4万张，基本医疗保险参保人数${1 + (at % 12)}.34亿人，参保率${90 + (at % 10)}.${at % 7}%。</p>`;
const article = (statistics: number) =>
  `<!doctype html><html lang="zh"><meta charset="utf-8"><title>各地医疗卫生服务情况一览</title><body><article><h1>各地医疗卫生服务情况一览</h1><p>国家卫生健康委公布医疗卫生机构床位和基本医疗保险参保情况。</p>${Array.from({ length: statistics / 3 }, (_, at) => line(at)).join('')}</article></body></html>`;

/** Mean of the faster half: a busy machine disturbs some. */
const typical = (taken: readonly number[]) => {
  const faster = [...taken].sort((a, b) => a - b).slice(0, Math.ceil(taken.length / 2));
  return faster.reduce((sum, each) => sum + each, 0) / faster.length;
};

/** Opens the popup on a page as a click on the button does; when the browser has painted it first, and its list. */
async function opening(browser: Browser, page: Page): Promise<{ first: number; list: number }> {
  await page.bringToFront();
  const [extension] = [...(await browser.extensions()).values()];
  const [target] = await Promise.all([
    browser.waitForTarget((each) => each.url().endsWith('/popup.html')),
    extension!.triggerAction(page),
  ]);
  const popup = await target.asPage();
  await popup.waitForSelector('.row');
  const painted = await popup.evaluate(
    () =>
      new Promise<{ first: number; list: number }>((resolve) => {
        // The largest that is painted is a text of the head or the list: a frame before it holds the foot at most.
        new PerformanceObserver((seen) =>
          setTimeout(() => {
            const [first] = performance.getEntriesByName('first-contentful-paint');
            resolve({ first: first!.startTime, list: seen.getEntries().at(-1)!.startTime });
          }),
        ).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await popup.close();
  return painted;
}

/** From the popup's first moment to what a reader sees, on a short and on a very long article, in Chromium. */
export const bench: Bench = {
  title: 'The popup, from its opening to its list',
  async lines() {
    const server = createServer((request, response) => {
      const statistics = Number(request.url!.slice(1));
      response.writeHead(statistics ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(statistics ? article(statistics) : '');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const browser = await openBrowser(true);
    await browser.waitForTarget((target) => target.type() === 'service_worker');
    const lines: Line[] = [];
    for (const [statistics, budget] of CASES) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/${statistics}`);
      await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('heshu-')));
      const taken = [];
      for (let turn = 0; turn < OPENINGS; turn++) taken.push(await opening(browser, page));
      const list = typical(taken.map((each) => each.list));
      lines.push({
        what: `popup on an article with ${statistics} statistics: its list is painted (anything at all: ${ms(typical(taken.map(({ first }) => first)))})`,
        ours: ms(list),
        peer: '',
        budget: `${budget} ms or less`,
        met: list <= budget,
      });
      await page.close();
    }
    await browser.close();
    server.close();
    return lines;
  },
};
