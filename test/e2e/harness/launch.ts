import type { Settings } from '../../../lib/webext/settings';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { until } from './until';
import type { BrowserName, Stand, StandOptions } from './stand';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Starts a browser, without a window, with the built extension on it. */
export async function launch(name: BrowserName, options: StandOptions): Promise<Stand> {
  const stand = await LAUNCH[name](options);
  await until('the welcome page', () => closeWelcome(stand));
  await choose(stand, { language: 'zh_CN', ...options.settings });
  return stand;
}

/** Closes the page that greets a new reader; whether it was there. Firefox tells its address only when asked within. */
async function closeWelcome({ browser }: Stand): Promise<boolean> {
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (!address.endsWith('/welcome.html')) continue;
    await page.close();
    return true;
  }
  return false;
}

/** Sets the extension's settings to these and the defaults. */
export async function choose(stand: Stand, settings: Partial<Settings>): Promise<void> {
  const page = await stand.extensionPage('options.html');
  await page.evaluate(
    (stored) => (globalThis as unknown as { chrome: Storage }).chrome.storage.local.set({ settings: stored }),
    settings,
  );
  await page.close();
}

interface Storage {
  storage: { local: { set(items: object): Promise<void> } };
}
