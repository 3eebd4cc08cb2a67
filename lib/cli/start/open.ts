import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';

/** A browser with the extension, on a page. */
export interface Opened {
  readonly browser: Browser;
  readonly page: Page;
  /** Null where the popup cannot be reached from outside (Firefox). */
  readonly popup: Page | null;
  /** Settles when the browser is gone. */
  readonly closed: Promise<void>;
}

const SIZE = { width: 1280, height: 800 };
/** Chromium's sandbox refuses to run as root. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Opens Chromium on `url`, and the extension's popup as a click on its button does. */
export async function openChromium(program: string, visible: boolean, url: string): Promise<Opened> {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: !visible,
    pipe: true,
    enableExtensions: [resolve('dist/chrome-mv3')],
    defaultViewport: visible ? null : SIZE,
    args: [...SANDBOX, '--lang=zh-CN', '--no-first-run', `--window-size=${SIZE.width},${SIZE.height}`],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  // Pictures show the views in the articles' language, whatever languages this browser was packaged with.
  if (!visible) await (await worker.worker())?.evaluate(inChinese);
  const page = await openPage(browser, url);
  const id = new URL(worker.url()).host;
  const extension = (await browser.extensions()).get(id)!;
  const [target] = await Promise.all([
    browser.waitForTarget((each) => each.url().startsWith(`chrome-extension://${id}/popup.html`)),
    extension.triggerAction(page),
  ]);
  return { browser, page, popup: await target.asPage(), closed: gone(browser) };
}

/** Opens Firefox on `url`. Its popup opens by hand only. */
export async function openFirefox(program: string, visible: boolean, url: string): Promise<Opened> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: !visible,
    defaultViewport: visible ? null : SIZE,
    extraPrefsFirefox: { 'intl.locale.requested': 'zh-CN' },
  });
  await browser.installExtension(resolve('dist/firefox-mv3'));
  return { browser, page: await openPage(browser, url), popup: null, closed: gone(browser) };
}

/** Runs in the extension's worker, which may be so young that it has no extension API yet. */
const inChinese = async () => {
  const worker = globalThis as unknown as Worker;
  while (!worker.chrome?.storage) await new Promise((resolve) => setTimeout(resolve, 20));
  await worker.chrome.storage.local.set({ settings: { language: 'zh_CN' } });
};
interface Worker {
  chrome?: { storage?: { local: { set(items: object): Promise<void> } } };
}

/** Goes to `url` in a tab of its own, before any that opened by themselves, and waits until marks are painted. */
async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 15_000 });
  return page;
}

/** Settles when the browser ends; ends it with its last window, after which macOS would keep it running. */
function gone(browser: Browser): Promise<void> {
  browser.on('targetdestroyed', async () => {
    if (browser.connected && (await browser.pages()).length === 0) await browser.close();
  });
  return new Promise((ended) => browser.once('disconnected', () => ended()));
}
