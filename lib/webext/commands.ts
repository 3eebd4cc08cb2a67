import { browser } from './browser';

/** Calls back for each command of the keyboard, with the tab in front. */
export function onCommand(callback: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) callback(command, tab.id);
  });
}
