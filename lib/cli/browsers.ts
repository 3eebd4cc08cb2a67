/** Finds the browsers that `npm start`, the end-to-end tests and the bench drive. The one place that knows where browsers live. */
import { aptInstall, ensureChineseFont } from './browsers/apt';
import type { Browser } from './browsers/browser';
import { installed } from './browsers/installed';
import { cached, download } from './browsers/puppeteer';
import { OLDEST, usable } from './browsers/usable';

/** The variable that names a browser's program; it comes first. */
const VARIABLES: Record<Browser, string> = { chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

/** Cheap places first; each is looked into only when the ones before it gave nothing. */
const PLACES = [installed, cached, aptInstall, download];

const found = new Map<Browser, Promise<string>>();

/** Full path of a program that runs and is new enough; installs one where there is none. Throws one line that says what to do where none can be had. */
export function findBrowser(browser: Browser): Promise<string> {
  const known = found.get(browser) ?? search(browser);
  found.set(browser, known);
  return known;
}

async function search(browser: Browser): Promise<string> {
  const named = process.env[VARIABLES[browser]];
  if (named) {
    if (await usable(browser, named)) return named;
    throw new Error(`${VARIABLES[browser]}=${named} does not run, or is older than ${OLDEST[browser]}.`);
  }
  for (const places of PLACES) {
    for (const path of await places(browser)) {
      if (!(await usable(browser, path))) continue;
      await ensureChineseFont();
      return path;
    }
  }
  throw new Error(
    `No ${browser} ${OLDEST[browser]} or newer: install one, or set ${VARIABLES[browser]} to its full path.`,
  );
}
