import { browser } from './browser';

export type MenuItem = 'selection' | 'page';

const CONTEXTS = { selection: ['selection'], page: ['page', 'frame'] } as const;
const PAGES = ['http://*/*', 'https://*/*'];

/** Sets the context menu, with titles in the reader's language. */
export async function setMenus(title: (item: MenuItem) => string): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const item of ['selection', 'page'] as const) {
    browser.contextMenus.create({
      id: item,
      title: title(item),
      contexts: [...CONTEXTS[item]],
      documentUrlPatterns: PAGES,
    });
  }
}

/** Calls back for each choice from the context menu, with the frame it was made in. */
export function onMenu(callback: (item: MenuItem, place: { tabId: number; frameId: number }) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (tab?.id !== undefined) callback(menuItemId as MenuItem, { tabId: tab.id, frameId });
  });
}
