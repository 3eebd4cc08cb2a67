import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toContract } from '../../lib/compare/contract';
import { faults, type Expected } from '../corpus/meets';
import { launch } from './harness/launch';
import { reportOfTab } from './harness/reading';
import { serveWorld, type World } from './harness/serve';
import { BROWSERS, type Stand } from './harness/stand';

const FOLDER = `${import.meta.dirname}/../corpus`;
const PAGES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const expected = JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8')) as Expected;
    // The proxy sees into plain http only. A page without an address gets one that says nothing.
    const address = (expected.url ?? `http://${name}.example.com/`).replace(/^https:/, 'http:');
    return { name, expected, address: new URL(address).href };
  });

let world: World;
beforeAll(async () => {
  world = await serveWorld(FOLDER, new Map(PAGES.map(({ name, address }) => [address, `${name}/page.html`])));
});
afterAll(() => world.close());

describe.each(BROWSERS)('%s reads what was written down by hand', (browserName) => {
  let stand: Stand;
  let desk: Page;
  let page: Page;
  beforeAll(async () => {
    stand = await launch(browserName, { world });
    desk = await stand.extensionPage('options.html');
    page = await stand.browser.newPage();
  });
  afterAll(() => stand.close());

  test.each(PAGES)('$name', async ({ expected, address }) => {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const report = await reportOfTab(desk, address);
    expect(faults(expected, toContract(report))).toEqual([]);
  });
});
