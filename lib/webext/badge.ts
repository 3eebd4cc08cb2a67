import { browser } from './browser';

/** Shows the number of statistics on the tab's button; null or 0 clears it. `title` goes with the state of the badge. */
export async function showBadge(tabId: number, count: number | null, title: string): Promise<void> {
  const text = count ? (count > 999 ? '999+' : String(count)) : '';
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#16324f' }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
