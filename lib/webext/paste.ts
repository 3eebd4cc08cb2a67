import { browser } from './browser';

const KEY = 'pasteIn';

/** Asks the panel of a window for its box for a text. Held in memory, until the panel takes it. */
export const askToPaste = (windowId: number): Promise<void> =>
  browser.storage.session.set({ [KEY]: windowId });

/** Calls back in the panel of the window in which the box is asked for, also if that was just before the panel was there. */
export async function onAskedToPaste(callback: () => void): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  const take = (windowId: unknown) => {
    if (windowId === undefined || windowId !== id) return;
    void browser.storage.session.remove(KEY);
    callback();
  };
  browser.storage.session.onChanged.addListener((changes) => take(changes[KEY]?.newValue));
  take((await browser.storage.session.get(KEY))[KEY]);
}
