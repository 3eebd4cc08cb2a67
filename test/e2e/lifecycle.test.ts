import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { setExtension } from './harness/chromium-settings';
import { badgeOf } from './harness/badge';
import { textWith } from './harness/in-popup';
import { launch } from './harness/launch';
import { marksOn } from './harness/marks';
import { HOST, openMarked, openPage } from './harness/open-page';
import { serveWorld, type World } from './harness/serve';
import { BROWSERS, type Stand } from './harness/stand';
import { until } from './harness/until';

const PAGE = 'living/replaced.html';

let world: World;
beforeAll(async () => {
  world = await serveWorld(`${import.meta.dirname}/pages`);
});
afterAll(() => world.close());

interface Api {
  runtime: { reload(): void };
  storage: { local: { set(items: object): Promise<void> } };
}

const marked = async (page: Page) => Object.values(await marksOn(page)).flat();
const replaceTexts = (page: Page) =>
  page.evaluate(() => (window as unknown as { replaceTexts(): void }).replaceTexts());
const replaceRoot = (page: Page) =>
  page.evaluate(() => (window as unknown as { replaceRoot(): void }).replaceRoot());
/** As an update does. The page that asks goes with the extension that it belongs to. */
const reload = async (stand: Stand) => {
  const desk = await stand.extensionPage('options.html');
  await desk
    .evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.runtime.reload())
    .catch(() => {});
};
/** What an orphaned script would stumble over: the page changes, is clicked, and is left and entered again. */
const touch = async (page: Page) => {
  await replaceTexts(page);
  await page.mouse.click(200, 200);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await new Promise((resolve) => setTimeout(resolve, 700));
};
const inPopup = async (stand: Stand, page: Page, words: string) => {
  const popup = await stand.popup(page);
  await textWith(popup, words);
  await popup.close();
};

describe.each(BROWSERS)('%s, life cycle', (name) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await launch(name, { world });
  });
  afterAll(() => stand.close());

  test('storage full of rubbish counts as empty', async () => {
    const desk = await stand.extensionPage('options.html');
    await desk.evaluate(() =>
      (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({
        settings: { language: 'zh_CN', states: 'all', sitesOff: { length: 3 }, marks: 'no', onlyOnClick: [] },
        packages: [null, 7, { indicators: {} }],
        own: 'x',
      }),
    );
    const page = await openMarked(stand, PAGE);
    await inPopup(stand, page, '1523.7万人');
    await Promise.all([page.close(), desk.close()]);
  });

  test('storage that is full: the page is read and marked as ever', async () => {
    const desk = await stand.extensionPage('options.html');
    const full = await desk.evaluate(async () => {
      const { local } = (globalThis as unknown as { chrome: Api }).chrome.storage;
      let full = false;
      const megabyte = 'x'.repeat(2 ** 20);
      for (let at = 0; at < 12; at++)
        await local.set({ [`filler${at}`]: megabyte }).catch(() => (full = true));
      return full;
    });
    const page = await openMarked(stand, PAGE);
    await inPopup(stand, page, '1523.7万人');
    expect(full).toBe(name === 'chromium');
    await Promise.all([page.close(), desk.close()]);
  });
  test('updated: the scripts of before fall silent, those of the new version mark the page as it is', async () => {
    const page = await openMarked(stand, PAGE);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const before = await marked(page);
    if (name === 'chromium') await setExtension(stand.browser, {});
    await reload(stand);
    await touch(page);
    await until('the same marks', async () => (await marked(page)).join() === before.join());
    await replaceRoot(page);
    await until('marks on the new text', async () => (await marked(page)).includes('13.34亿人'));
    await inPopup(stand, page, '13.34亿人');
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('chromium, life cycle of the extension', () => {
  let stand: Stand;
  let errors: unknown[];
  beforeEach(async () => {
    stand = await launch('chromium', { world });
    errors = [];
  });
  afterEach(() => stand.close());

  /** An article in a tab, every error of whose scripts, ours too, is kept. */
  const watched = async () => {
    const page = await openMarked(stand, PAGE);
    page.on('pageerror', (error) => errors.push(error));
    return page;
  };
  test('the worker is killed, before a page comes and while one is open', async () => {
    const kill = async () => {
      const target = await stand.browser.waitForTarget((each) => each.type() === 'service_worker');
      await (await target.worker())?.close();
    };
    await kill();
    const page = await watched();
    const count = String((await marked(page)).length);
    await kill();
    await replaceTexts(page);
    await inPopup(stand, page, '1523.7万人');
    const desk = await stand.extensionPage('options.html');
    await until('the badge', async () => (await badgeOf(desk, `${HOST}/${PAGE}`)) === count);
    expect(errors).toEqual([]);
  });

  test('two windows: each popup shows the page of its own', async () => {
    const first = await openMarked(stand, PAGE);
    const second = await stand.browser.newPage({ type: 'window' });
    await second.goto(`${HOST}/market.html`);
    await inPopup(stand, second, '未识别为卫生健康政策报道');
    await inPopup(stand, first, '1523.7万人');
    await Promise.all([first.close(), second.close()]);
  });

  test('the worker is killed while it is asked for the reader', async () => {
    for (const wait of [0, 5, 10, 20, 40, 80]) {
      const page = await stand.browser.newPage();
      const target = stand.browser.targets().find((each) => each.type() === 'service_worker');
      const [worker] = await Promise.all([target?.worker(), page.goto(`${HOST}/${PAGE}`)]);
      await new Promise((resolve) => setTimeout(resolve, wait));
      await worker?.close();
      await until(`marks, ${wait} ms on`, async () => (await marked(page)).length > 0);
      await page.close();
    }
  });

  test('disabled: the scripts of before fall silent and leave no mark', async () => {
    const page = await watched();
    // Without developer mode, it does not come back.
    await reload(stand);
    await touch(page);
    await until('no marks', async () => (await marked(page)).length === 0);
    expect(errors).toEqual([]);
  });

  test('removed: the scripts of before fall silent and leave no mark', async () => {
    const page = await watched();
    const [id] = (await stand.browser.extensions()).keys();
    await stand.browser.uninstallExtension(id!);
    await touch(page);
    await until('no marks', async () => (await marked(page)).length === 0);
    expect(errors).toEqual([]);
    const next = await openPage(stand, PAGE);
    expect(await marked(next)).toEqual([]);
  });
});
