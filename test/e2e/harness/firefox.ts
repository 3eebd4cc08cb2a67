import { writeFile } from 'node:fs/promises';
import puppeteer, { type Page } from 'puppeteer';
import { findBrowser } from '../../../lib/cli/browsers';
import { evaluateInCard } from './firefox-card';
import { chromeScope } from './firefox-chrome-scope';
import { closePopup, drawPopup, evaluating, openPopup, pressing, runInPopup } from './firefox-popup';
import type { Stand, StandOptions } from './stand';

/** The extension's id in the manifest, and the address that Firefox is told to give it. */
const ID = 'heshu@example.org';
const UUID = '6f7c1c56-2a4d-4d5e-9b52-0f4f3c1f8a11';

/** Firefox with the extension on it, and the world as its only network. */
export async function launchFirefox({ world, theme = 'light' }: StandOptions): Promise<Stand> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': world.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': world.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'browser.display.document_color_use': theme === 'forced' ? 2 : 0,
      'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
    },
    defaultViewport: { width: 900, height: 800 },
  });
  await browser.installExtension(`${process.cwd()}/dist/firefox-mv3`);
  const run = await chromeScope(browser);
  return {
    name: 'firefox',
    browser,
    extensionPage: async (path) => {
      const page = await browser.newPage();
      // Firefox reports no load for these pages: see that the document is there instead.
      await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
      await page.waitForSelector('body > *');
      return page;
    },
    popup: async (page) => {
      // One that a failed test left open would be closed by the next click.
      await run(closePopup, '');
      await page.bringToFront();
      await run(openPopup, ID);
      return {
        evaluate: async <T>(expression: string) =>
          JSON.parse(await run(runInPopup, evaluating(expression))) as T,
        press: async (keys) => void (await run(runInPopup, pressing(keys))),
        screenshot: async (path) => {
          // The panel grows to the popup's size in a few frames.
          await new Promise((resolve) => setTimeout(resolve, 300));
          const data = await run(drawPopup, '');
          await writeFile(path, Buffer.from(data.split(',')[1] ?? '', 'base64'));
        },
        close: async () => void (await run(closePopup, '')),
      };
    },
    inCard: async <T>(page: Page, expression: string) => {
      await page.bringToFront();
      return JSON.parse(await run(evaluateInCard, `JSON.stringify((${expression})) ?? "null"`)) as T | null;
    },
    close: () => browser.close(),
  };
}
