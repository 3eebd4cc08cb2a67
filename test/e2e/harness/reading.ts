import type { Page } from 'puppeteer';
import type { Report } from '../../../lib/compare/report';

interface Api {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    connect(
      tab: number,
      options: object,
    ): {
      onMessage: {
        addListener(hear: (message: { reading: { report: Report; top: boolean } }) => void): void;
      };
      onDisconnect: { addListener(gone: () => void): void };
    };
  };
  scripting: { executeScript(injection: object): Promise<unknown> };
}

/** The report of the page at an address, asked for over the port that the popup uses; the reader is injected where the gate slept. */
export const reportOfTab = (extensionPage: Page, address: string): Promise<Report> =>
  extensionPage.evaluate(async (url) => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    const tabId = (await tabs.query({})).find((tab) => tab.url === url)?.id;
    if (tabId === undefined) throw new Error(`no tab shows ${url}`);
    const ask = () =>
      new Promise<Report | null>((resolve) => {
        const port = tabs.connect(tabId, { name: 'view' });
        port.onMessage.addListener(({ reading }) => reading.top && resolve(reading.report));
        port.onDisconnect.addListener(() => resolve(null));
      });
    for (let turn = 0; turn < 20; turn++) {
      const report = await ask();
      if (report) return report;
      if (turn === 5) {
        const files = ['/content-scripts/reader.js'];
        await scripting.executeScript({ target: { tabId }, files });
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the reader does not answer on ${url}`);
  }, address);
