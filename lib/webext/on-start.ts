import { browser } from './browser';

/** The extension is new here, or another version of itself; or nothing but the browser was started. */
export type Start = 'install' | 'update' | 'browser';

/** Calls back on each of them. */
export function onStart(callback: (start: Start) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    callback(reason === 'install' ? 'install' : 'update'),
  );
  browser.runtime.onStartup.addListener(() => callback('browser'));
}
