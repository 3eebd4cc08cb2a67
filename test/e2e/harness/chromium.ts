import puppeteer, { type KeyInput, type Page } from 'puppeteer';
import { findBrowser } from '../../../lib/cli/browsers';
import type { Popup, Stand, StandOptions } from './stand';
import { until } from './until';

/** Chromium with the extension on it, and the world as its only network. */
export async function launchChromium({ world, theme = 'light' }: StandOptions): Promise<Stand> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    pipe: true,
    enableExtensions: [`${process.cwd()}/dist/chrome-mv3`],
    args: [
      '--no-sandbox',
      `--proxy-server=127.0.0.1:${world.port}`,
      '--proxy-bypass-list=<-loopback>',
      '--window-size=1280,1100',
      '--screen-info={2800x2400 devicePixelRatio=2}',
      '--disable-features=HttpsUpgrades',
      ...(theme === 'forced' ? ['--force-high-contrast'] : []),
    ],
    defaultViewport: { width: 900, height: 800 },
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const { host } = new URL(worker.url());
  const origin = `chrome-extension://${host}`;
  const inTheme = async (page: Page) => {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme === 'dark' ? 'dark' : 'light' },
    ]);
    return page;
  };
  return {
    name: 'chromium',
    browser,
    extensionPage: async (path) => {
      const page = await inTheme(await browser.newPage());
      await page.goto(`${origin}/${path}`);
      await page.waitForSelector('body > *');
      return page;
    },
    popup: async (page) => {
      await page.bringToFront();
      await inTheme(page);
      const extension = (await browser.extensions()).get(host);
      if (!extension) throw new Error('the extension is not loaded');
      const [target] = await Promise.all([
        browser.waitForTarget((each) => each.url() === `${origin}/popup.html`),
        extension.triggerAction(page),
      ]);
      return popupOf(await inTheme(await target.asPage()));
    },
    inCard,
    close: () => browser.close(),
  };
}

/** No keyboard has a key for these: an input method gives them. */
const HAN = /\p{Script=Han}/u;

async function popupOf(page: Page): Promise<Popup> {
  await until('the popup to draw', () => page.evaluate('document.body.childElementCount > 0'));
  return {
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    press: async (keys) => {
      const [key, ...held] = keys.split('+').reverse() as [KeyInput, ...KeyInput[]];
      for (const each of held) await page.keyboard.down(each);
      if (HAN.test(key)) await page.keyboard.sendCharacter(key);
      else await page.keyboard.press(key);
      for (const each of held) await page.keyboard.up(each);
    },
    // As it stands on the screen: a popup cannot be drawn larger than its window.
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}

/** Only the browser itself sees into a closed root. */
async function inCard<T>(page: Page, expression: string): Promise<T | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
    const html = root.children?.find(({ localName }) => localName === 'html');
    const shadow = html?.children?.find(({ localName }) => localName === 'heshu-card')?.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { const root = this; return (${expression}); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return (result.value ?? null) as T | null;
  } finally {
    await session.detach();
  }
}
