import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bench } from './bench';
import { openBrowser } from './page/desk';
import { newsPage, otherPage } from './page/make';
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
    const server = createServer((request, response) => {
      const html = served[Number(request.url!.slice(1))]?.[1];
      response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const measure = async (withExtension: boolean) => {
      const browser = await openBrowser(withExtension);
      if (withExtension) await browser.waitForTarget((target) => target.type() === 'service_worker');
      const costs: Cost[] = [];
      for (const at of served.keys()) costs.push(await costOf(browser, address + at));
      await browser.close();
      return costs;
    };
    const [ours, bare] = [await measure(true), await measure(false)];
    server.close();
    return served.map(([what], at) => ({
      what,
      ours: words(ours[at]!),
      peer: words(bare[at]!),
      budget: `longest task + ${LONGEST} ms or less`,
      met: ours[at]!.longest <= bare[at]!.longest + LONGEST,
    }));
  },
};

const words = ({ longest, blocking, heap }: Cost) =>
  `longest task ${ms(longest)}, blocking ${ms(blocking)}, heap ${heap.toFixed(1)} MB`;
