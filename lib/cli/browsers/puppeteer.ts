import type { Browser } from './browser';
import { run } from './run';

/** Puppeteer's names. */
const NAMES: Record<Browser, string> = { chromium: 'chrome', firefox: 'firefox' };
const MINUTE = 60;

/** What Puppeteer has downloaded before. Each line of its list reads `chrome@148.0.7778.97 (linux) /path`. */
export async function cached(browser: Browser): Promise<string[]> {
  const list = (await run('npx', ['puppeteer', 'browsers', 'list'], MINUTE)) ?? '';
  return [...list.matchAll(/^(\w+)@\S+ \(\w+\) (.+)$/gm)]
    .filter(([, name]) => name === NAMES[browser])
    .map(([, , path]) => path!.trim())
    .reverse();
}

/** Has Puppeteer download the browser; empty where the network or the machine does not let it. */
export async function download(browser: Browser): Promise<string[]> {
  process.stderr.write(`heshu: no ${browser} here: asking Puppeteer for one\n`);
  const what = browser === 'firefox' ? 'firefox@stable' : NAMES[browser];
  const path = await run(
    'npx',
    ['puppeteer', 'browsers', 'install', what, '--format', '{{path}}'],
    5 * MINUTE,
  );
  return path ? [path.trim()] : [];
}
