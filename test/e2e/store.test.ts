import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickText } from './harness/click-text';
import { textWith } from './harness/in-popup';
import { choose, launch } from './harness/launch';
import { openMarked } from './harness/open-page';
import { serveWorld, type World } from './harness/serve';
import type { Stand } from './harness/stand';
import { until } from './harness/until';

/** Pictures for the stores; those in `assets/store/pictures` are copies of these. */
const FOLDER = 'dist/gallery/store';
const POPUP = 'dist/gallery/popup-alone.png';
const SCREENSHOT = { width: 1280, height: 800, deviceScaleFactor: 1 };
const TILE = { width: 440, height: 280, deviceScaleFactor: 1 };

let world: World;
let stand: Stand;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  world = await serveWorld(`${import.meta.dirname}/pages`);
  stand = await launch('chromium', { world });
});
afterAll(async () => {
  await stand.close();
  world.close();
});

/** Width and height, as the head of a PNG has them. */
const sizeOf = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];
const inBase64 = (data: Uint8Array) => Buffer.from(data).toString('base64');

/** Takes a picture as a store wants it. */
async function take(page: Page, name: string): Promise<Uint8Array> {
  await page.setViewport(SCREENSHOT);
  const png = await page.screenshot({ path: `${FOLDER}/${name}.png` });
  expect(sizeOf(png)).toEqual([1280, 800]);
  return png;
}

describe.each(['zh_CN', 'zh_TW', 'en'] as const)('pictures in %s', (language) => {
  beforeAll(() => choose(stand, { language }));

  test('the page, and the popup over it', async () => {
    const page = await openMarked(stand, 'article.html');
    const ground = await take(page, `popup-${language}`);
    const popup = await stand.popup(page);
    await textWith(popup, '13.34亿人');
    await popup.screenshot(POPUP);
    await popup.close();
    // The two live in windows of their own, which no single picture shows.
    const desk = await stand.browser.newPage();
    await desk.setContent(`<style>
      body { margin: 0; background: url(data:image/png;base64,${inBase64(ground)}) no-repeat }
      img { position: absolute; top: 8px; right: 24px; width: 400px;
            border: 1px solid #0003; border-radius: 8px; box-shadow: 0 8px 28px #0005 }
    </style><img src="data:image/png;base64,${inBase64(readFileSync(POPUP))}">`);
    await take(desk, `popup-${language}`);
    await Promise.all([desk.close(), page.close()]);
  });

  test('the card of one statistic', async () => {
    const page = await openMarked(stand, 'article.html');
    await page.setViewport(SCREENSHOT);
    await clickText(page, '7.23张');
    await until('the card', () => stand.inCard(page, 'root.querySelector(".card") !== null'));
    await take(page, `card-${language}`);
    await page.close();
  });

  test('the published figures', async () => {
    const page = await stand.extensionPage('options.html#figures');
    await take(page, `figures-${language}`);
    await page.close();
  });
});

test('the promo tile', async () => {
  const page = await stand.browser.newPage();
  await page.setViewport(TILE);
  await page.setContent(`<style>body { margin: 0 }</style>${readFileSync('assets/store/promo.svg', 'utf8')}`);
  const png = await page.screenshot({ path: `${FOLDER}/promo.png` });
  expect(sizeOf(png)).toEqual([440, 280]);
  await page.close();
});
