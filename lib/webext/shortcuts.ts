import { browser } from './browser';

/** The keys of one command of the manifest. */
export interface Shortcut {
  /** Its name in the manifest; `list` is the one that opens the popup. */
  readonly command: string;
  /** As the browser writes them; empty where the user has taken them away. */
  readonly keys: string;
}

export const loadShortcuts = async (): Promise<readonly Shortcut[]> =>
  (await browser.commands.getAll()).map(({ name = '', shortcut = '' }) => ({
    command: name === '_execute_action' ? 'list' : name,
    keys: shortcut,
  }));

/** Opens the browser's own page, on which keys are changed: Firefox has a call for it, Chrome an address. */
export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
