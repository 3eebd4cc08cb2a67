import type { Stand } from './stand';

/** What stands on the clipboard, pasted with the keyboard into a page of its own. */
export async function pasted(stand: Stand): Promise<string> {
  const page = await stand.browser.newPage();
  await page.setContent('<textarea></textarea>');
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('textarea')?.focus());
  await page.keyboard.down('Control');
  // Chromium's keys from a driver type only: the command comes with them.
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  const text = await page.evaluate(() => document.querySelector('textarea')?.value ?? '');
  await page.close();
  return text;
}
