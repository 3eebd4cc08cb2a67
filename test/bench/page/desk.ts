import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { findBrowser } from '../../../lib/cli/browsers';
import { bundle } from './bundle';
import type { PageBench } from './entry';

/** Chromium without a window, with the built extension or without. */
export const openBrowser = async (withExtension: boolean): Promise<Browser> =>
  puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ...(withExtension && { pipe: true, enableExtensions: [resolve('dist/chrome-mv3')] }),
  });

/** Opens `html` and runs one of the calls of `entry.ts` in it. */
export async function inPage<Name extends keyof PageBench>(
  browser: Browser,
  html: string,
  name: Name,
  ...[times]: Parameters<PageBench[Name]>
): Promise<ReturnType<PageBench[Name]>> {
  const page: Page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(await (script ??= bundle(new URL('entry.ts', import.meta.url))));
  const answer = await page.evaluate(
    (call, argument) =>
      (globalThis as unknown as { bench: Record<string, (times?: number) => never> }).bench[call]!(argument),
    name,
    times,
  );
  await page.close();
  return answer;
}
let script: Promise<string> | undefined;
