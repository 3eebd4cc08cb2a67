import type { Page } from 'puppeteer';
import { marksOn } from './marks';
import type { Stand } from './stand';
import { until } from './until';

/** A page that is not really there: every host answers with the files of the test's folder. */
export const HOST = 'http://www.news.example.com.cn';

/** Opens a page in a new tab. */
export async function openPage(stand: Stand, path: string): Promise<Page> {
  const page = await stand.browser.newPage();
  await page.goto(path.includes('://') ? path : `${HOST}/${path}`);
  return page;
}

/** Opens a page in a new tab and waits until it is marked. */
export async function openMarked(stand: Stand, path: string): Promise<Page> {
  const page = await openPage(stand, path);
  await until(`marks on ${path}`, async () => Object.keys(await marksOn(page)).length > 0);
  return page;
}
