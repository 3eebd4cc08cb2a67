import { browser } from './browser';

/**
 * Why the page of a tab cannot be read. `pdf`: it has no text that could be read; `site`: the user has taken the right to
 * read sites back; `restricted`: the browser keeps it to itself, or it is a local file that has to be allowed first.
 */
export type Closed = 'pdf' | 'site' | 'restricted';

/** Chromium keeps a script for a site without the right until the user gives it: it may never run. */
const PATIENCE_MS = 1500;
const SITES = ['http://*/*', 'https://*/*'];

/** Null where it can be read, or is too busy to tell. Never rejects. */
export async function whyClosed(tabId: number): Promise<Closed | null> {
  const asked = browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE_MS, 'late'));
  const answer = await Promise.race([asked, late]).catch(() => []);
  if (answer !== 'late' && typeof answer[0]?.result === 'string')
    return answer[0].result === 'application/pdf' ? 'pdf' : null;
  const url = await addressOf(tabId);
  if (!(await mayRead(url))) return 'site';
  if (answer === 'late') return null;
  return url && /\.pdf$/i.test(url.pathname) ? 'pdf' : 'restricted';
}

/** Whether the user's rights cover the site, or it is none. Where the browser tells no address, it is taken for one. */
async function mayRead(url: URL | null): Promise<boolean> {
  if (url && !/^https?:$/.test(url.protocol)) return true;
  return browser.permissions.contains({ origins: url ? [`${url.protocol}//${url.hostname}/*`] : SITES });
}

async function addressOf(tabId: number): Promise<URL | null> {
  const { url = '' } = await browser.tabs.get(tabId).catch(() => ({ url: '' }));
  return URL.canParse(url) ? new URL(url) : null;
}
