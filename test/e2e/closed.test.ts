import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setExtension } from './harness/chromium-settings';
import { textWith } from './harness/in-popup';
import { launch } from './harness/launch';
import { marksOn } from './harness/marks';
import { HOST, openPage } from './harness/open-page';
import { serveWorld, type World } from './harness/serve';
import { BROWSERS, type Stand } from './harness/stand';
import { until } from './harness/until';

const FOLDER = `${import.meta.dirname}/pages`;
const FILE = pathToFileURL(`${FOLDER}/article.html`).href;

let world: World;
beforeAll(async () => {
  world = await serveWorld(FOLDER);
});
afterAll(() => world.close());

const marked = async (page: Page) => Object.values(await marksOn(page)).flat();

/** Opens what never reports that it has loaded, such as a page of Firefox's own. */
async function visit({ browser, name }: Stand, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: name === 'firefox' ? [] : 'load' });
  await until(address, () => page.evaluate((url) => document.URL === url && !!document.body, address));
  return page;
}

async function inPopup(stand: Stand, page: Page, words: string): Promise<void> {
  const popup = await stand.popup(page);
  await textWith(popup, words);
  await popup.close();
}

describe.each(BROWSERS)('%s says why a page cannot be read', (name) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await launch(name, { world });
  });
  afterAll(() => stand.close());

  test.each([
    [
      'a page of its own',
      name === 'firefox' ? 'about:license' : 'chrome://version/',
      '浏览器不允许扩展读取此页',
    ],
    ['a PDF', `${HOST}/paper.pdf`, '这是 PDF 文件'],
  ])('%s', async (_name, address, words) => {
    const page = await visit(stand, address);
    await inPopup(stand, page, words);
    await page.close();
  });

  test('a local file is read when asked, where the browser allows it', async () => {
    const page = await visit(stand, FILE);
    expect(await marked(page)).toEqual([]);
    await inPopup(stand, page, '107.1万个');
    await until('marks', async () => (await marked(page)).length > 0);
    await page.close();
  });
});

describe('chromium, what a user takes back', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await launch('chromium', { world });
    await setExtension(stand.browser, { fileAccess: false });
  });
  afterAll(() => stand.close());

  test('local files: the popup says what to allow', async () => {
    const page = await visit(stand, FILE);
    await inPopup(stand, page, '如果这是本地文件，请先在扩展的详细信息页中打开');
    await page.close();
  });

  test('all sites: nothing is read by itself, the panel says why, a click on the button reads', async () => {
    await setExtension(stand.browser, { hostAccess: 'ON_CLICK' });
    const panel = await stand.extensionPage('sidepanel.html');
    const page = await openPage(stand, 'article.html');
    await until('the reason', () =>
      panel.evaluate(() => document.body.innerText.includes('没有读取此网站的权限')),
    );
    expect(await marked(page)).toEqual([]);
    const [extension] = (await stand.browser.extensions()).values();
    await page.bringToFront();
    await extension!.triggerAction(page);
    await until('marks', async () => (await marked(page)).length > 0);
    await Promise.all([panel.close(), page.close()]);
  });
});
