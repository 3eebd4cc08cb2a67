import { browser } from './browser';

/** Injects the script of the card into one frame. */
export async function injectCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/content-scripts/card.js'],
  });
}

/**
 * Injects the gate into all pages that are open: Chromium gives the scripts of a new or updated extension to new pages only,
 * and those of the old one are dead. Pages that let nobody in are passed over.
 */
export async function injectGates(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({
        target: { tabId: id!, allFrames: true },
        files: ['/content-scripts/gate.js'],
      }),
    ),
  );
}

/**
 * Injects the reader, with the styles of its marks, into frames of a tab: one frame, or all where none is named.
 * The styles go in as the extension's own sheet, which the page can neither see nor drop.
 * Rejects where the browser lets no extension in.
 */
export async function injectReader(tabId: number, css: string, frameId?: number): Promise<void> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, css });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
}
