import type { Page } from 'puppeteer';

interface Api {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
}

/** The badge of the tab that shows an address, as a page of the extension sees it. */
export const badgeOf = (extensionPage: Page, address: string): Promise<string> =>
  extensionPage.evaluate(async (url) => {
    const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
    const tab = (await tabs.query({})).find((each) => each.url === url);
    return tab ? action.getBadgeText({ tabId: tab.id }) : 'no such tab';
  }, address);
