import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleFromHtml } from '../../lib/cheerio';
import { bundle } from '../bench/page/bundle';
import { openBrowser } from '../bench/page/desk';
import { withoutNodes } from './article-faults';
import type { InPage } from './in-page';
import { pages } from './pages';
import { CHANGED, READ, SEED } from './runs';

const URL_OF_PAGE = 'http://www.news.example.com.cn/2024/0501/c1-2.html';

let browser: Browser;
let page: Page;
let script: string;
beforeAll(async () => {
  script = await bundle(new URL('in-page.ts', import.meta.url));
  browser = await openBrowser(false);
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser.close());

/** Opens random HTML and runs one of the calls of `in-page.ts` in it. */
async function run<Name extends keyof InPage>(
  html: string,
  name: Name,
  argument: Parameters<InPage[Name]>[0],
): Promise<ReturnType<InPage[Name]>> {
  // As bytes bring it: no halves of characters.
  await page.setContent(html.toWellFormed());
  await page.evaluate(script);
  return page.evaluate(
    (call, given) =>
      (globalThis as unknown as { inPage: Record<string, (argument: unknown) => never> }).inPage[call]!(
        given,
      ),
    name,
    argument,
  );
}

test(`${READ} pages in Chromium: the command line reads the same`, async () => {
  let articles = 0;
  await fc.assert(
    fc.asyncProperty(pages, async (html) => {
      const { article, faults } = await run(html, 'read', URL_OF_PAGE);
      expect(faults).toEqual([]);
      expect(article).toEqual(withoutNodes(articleFromHtml(html, URL_OF_PAGE)));
      if (article.text) articles++;
    }),
    { numRuns: READ, seed: SEED },
  );
  // Else the above would have looked at nothing.
  expect(articles).toBeGreaterThan(READ / 10);
});

test(`${CHANGED} pages that change while they are read: nothing breaks, no mark on another text`, async () => {
  let statistics = 0;
  await fc.assert(
    fc.asyncProperty(pages, fc.integer(), async (html, seed) => {
      const answer = await run(html, 'change', seed);
      expect(answer.faults).toEqual([]);
      statistics += answer.statistics;
    }),
    { numRuns: CHANGED, seed: SEED },
  );
  expect(statistics).toBeGreaterThan(CHANGED);
});
