import { browser } from './browser';

export interface ActiveTab {
  readonly id: number;
  /** Null where the browser does not tell. */
  readonly url: string | null;
  readonly windowId: number | undefined;
}

/** The tab in front of the user's current window. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, windowId: tab.windowId };
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens a page of the extension in a tab of its own. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** BCP 47 tag of the browser's own language. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();

export const extensionVersion = (): string => browser.runtime.getManifest().version;
