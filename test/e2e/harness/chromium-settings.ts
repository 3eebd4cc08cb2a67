import type { Browser } from 'puppeteer';

/** What a user can set for one extension on Chromium's own page of extensions. */
export interface ExtensionSettings {
  readonly fileAccess?: boolean;
  /** On which sites it may read by itself. */
  readonly hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
}

interface Private {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: ExtensionSettings & { extensionId: string }): Promise<void>;
}

/**
 * Sets them, as a user does on `chrome://extensions`. Switches developer mode on as well: without it, an extension from a
 * folder does not come back after an update.
 */
export async function setExtension(browser: Browser, settings: ExtensionSettings): Promise<void> {
  const [extensionId] = (await browser.extensions()).keys();
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (change) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Private } })
        .chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration(change);
    },
    { ...settings, extensionId: extensionId! },
  );
  await page.close();
}
