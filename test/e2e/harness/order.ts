import type { Page } from 'puppeteer';

interface Api {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<void>;
  };
  scripting: { executeScript(injection: object): Promise<unknown> };
}

/** Gives the order that a key of the keyboard or an item of the menu gives: no driver can press the browser's own keys. */
export const order = (extensionPage: Page, address: string, message: object): Promise<void> =>
  extensionPage.evaluate(
    async (url, what) => {
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const tab = (await tabs.query({})).find((each) => each.url === url);
      if (tab) await tabs.sendMessage(tab.id, what, { frameId: 0 });
    },
    address,
    message,
  );

/** The number by which the browser knows the tab that shows an address. */
export const tabOf = (extensionPage: Page, address: string): Promise<number | undefined> =>
  extensionPage.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
    return (await tabs.query({})).find((each) => each.url === url)?.id;
  }, address);

/** Injects the reader into the tab that shows an address, as a view does that opens while the page loads. */
export async function injectAgain(extensionPage: Page, address: string): Promise<void> {
  const tab = await tabOf(extensionPage, address);
  await extensionPage.evaluate(async (tabId) => {
    const { scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    await scripting.executeScript({ target: { tabId }, files: ['/content-scripts/reader.js'] });
  }, tab);
}
