import type { Page } from 'puppeteer';

/** Clicks with the mouse on the middle of the first place on the page where some text stands. */
export async function clickText(page: Page, text: string): Promise<void> {
  const place = await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = (walker.currentNode as Text).data.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + words.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = range.getClientRects()[0]!;
      return { x: left + width / 2, y: top + height / 2 };
    }
    return null;
  }, text);
  if (!place) throw new Error(`"${text}" is not on the page`);
  await page.bringToFront();
  await page.mouse.click(place.x, place.y);
}
