import { browser } from './browser';

/** Chromium's own API, which the polyfill does not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

const native = globalThis as unknown as {
  chrome?: { sidePanel?: SidePanel };
  browser?: { sidebarAction?: { open(): Promise<void> } };
};

/** Opens the panel beside the page; must be called in the click itself. Null where the browser has none. */
export function panelOpener(windowId: number | undefined): (() => Promise<void>) | null {
  const { sidePanel } = native.chrome ?? {};
  if (sidePanel && windowId !== undefined) return () => sidePanel.open({ windowId });
  const { sidebarAction } = native.browser ?? {};
  return sidebarAction ? () => sidebarAction.open() : null;
}

/** Calls back whenever another tab comes to the front of this window, or the one in front has loaded a page. */
export function onTabInFront(callback: () => void): void {
  browser.tabs.onActivated.addListener(() => callback());
  browser.tabs.onUpdated.addListener((_id, { status }, { active }) => {
    if (active && status === 'complete') callback();
  });
}
