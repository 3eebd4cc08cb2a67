/** Part of an address that names a page: without an anchor within it (`#section`), with a route kept in the hash (`#/article/1`). */
const pageOf = (address: string): string => address.replace(/#(?![/!]).*$/, '');

/**
 * Calls back when the page's own script moves to another address without loading a document.
 * Browsers without the Navigation API tell of steps back and forward only.
 */
export function onRoute(callback: () => void, signal: AbortSignal): void {
  let page = pageOf(location.href);
  const look = () => {
    const now = pageOf(location.href);
    if (now === page) return;
    page = now;
    callback();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  addEventListener('popstate', look, { signal });
}
