import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import type { Opened } from './open';

const FOLDER = 'dist/shots';

/** Saves a picture of the page and one of the popup. Gives their paths. */
export async function takePictures({ page, popup }: Opened): Promise<string[]> {
  mkdirSync(FOLDER, { recursive: true });
  const paths = [await picture(page, 'page')];
  if (popup) {
    // The list is there once the reader in the page has answered.
    await popup.waitForSelector('li');
    paths.push(await picture(popup, 'popup'));
  }
  return paths;
}

async function picture(page: Page, name: string): Promise<string> {
  const path = `${FOLDER}/${name}.png` as const;
  await page.screenshot({ path });
  return path;
}
