import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer';
import type { Opened } from './open';

const FOLDER = 'dist/shots';
/** What a browser gives a popup at most. Enlarged pictures of it come out torn (Chromium 156), so they are not. */
const POPUP = { x: 0, y: 0, width: 400, height: 600 };

/** Saves pictures of the page, of the popup, and of both as they stand on a screen. Gives their paths. */
export async function takePictures({ browser, page, popup }: Opened): Promise<string[]> {
  mkdirSync(FOLDER, { recursive: true });
  const ofPage = await page.screenshot({ path: `${FOLDER}/page.png` });
  if (!popup) return [`${FOLDER}/page.png`];
  // Rows are there once the reader in the page has answered.
  await popup.waitForSelector('main li');
  const ofPopup = await popup.screenshot({ path: `${FOLDER}/popup.png`, clip: POPUP });
  await pictureOfBoth(browser, ofPage, ofPopup);
  return ['page', 'popup', 'page-and-popup'].map((name) => `${FOLDER}/${name}.png`);
}

/** The popup over the page, where a browser hangs it: the two live in windows of their own, which no single picture shows. */
async function pictureOfBoth(browser: Browser, page: Uint8Array, popup: Uint8Array): Promise<void> {
  const desk: Page = await browser.newPage();
  const [ground, hung] = [page, popup].map((png) => Buffer.from(png).toString('base64'));
  await desk.setContent(`<style>
    body { margin: 0; background: url(data:image/png;base64,${ground}) no-repeat }
    img { position: absolute; top: 8px; right: 24px; width: ${POPUP.width}px;
          border: 1px solid #0003; border-radius: 8px; box-shadow: 0 8px 28px #0005 }
  </style><img src="data:image/png;base64,${hung}">`);
  await desk.screenshot({ path: `${FOLDER}/page-and-popup.png` });
}
