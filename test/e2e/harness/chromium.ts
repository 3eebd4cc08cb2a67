import puppeteer from 'puppeteer';
import { findBrowser } from '../../../lib/cli/browsers';
import type { Stand, StandOptions } from './stand';
import { until } from './until';

export async function launchChromium({ language = 'zh-CN', theme = 'light' }: StandOptions): Promise<Stand> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    pipe: true,
    enableExtensions: [`${process.cwd()}/dist/chrome-mv3`],
    args: ['--no-sandbox', `--lang=${language}`],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    defaultViewport: { width: 900, height: 800 },
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const id = new URL(worker.url()).host;
  const inTheme = async <
    T extends { emulateMediaFeatures: (f: { name: string; value: string }[]) => Promise<void> },
  >(
    page: T,
  ) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    return page;
  };
  browser.on('targetcreated', async (target) => {
    if (target.type() === 'page') await inTheme((await target.page())!).catch(() => {});
  });
  return {
    name: 'chromium',
    browser,
    extensionPage: async (path) => {
      const page = await inTheme(await browser.newPage());
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    popup: async (page) => {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is not loaded');
      const address = `chrome-extension://${id}/popup.html`;
      const [target] = await Promise.all([
        browser.waitForTarget((each) => each.url() === address),
        extension.triggerAction(page),
      ]);
      const popup = await inTheme(await target.asPage());
      await until('the popup to draw', () => popup.evaluate('document.body.childElementCount > 0'));
      return {
        evaluate: <T>(expression: string) => popup.evaluate(expression) as Promise<T>,
        screenshot: async (path) => {
          const height = await popup.evaluate(() => document.body.scrollHeight);
          await popup.setViewport({
            width: 400,
            height: Math.min(600, Math.max(height, 100)),
            deviceScaleFactor: 2,
          });
          await popup.screenshot({ path: path as `${string}.png` });
        },
        close: () => popup.close(),
      };
    },
    close: () => browser.close(),
  };
}
