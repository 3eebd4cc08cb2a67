import { plain } from './plain';

/** A page that changes without pause is read once in this time, and not before it has been quiet for `QUIET_MS`. */
const AT_MOST_MS = 1500;
const QUIET_MS = 200;

/** What a page shows the rest of an article by. */
const SHOWING = ['class', 'style', 'hidden', 'open'];

/** The card's host comes and goes beside `body`; that is no change of the page. */
const isOurs = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
  target.nodeName === 'HTML' &&
  [...addedNodes, ...removedNodes].every((node) => node.nodeName.startsWith('HESHU-'));

/**
 * Calls back, throttled, after the article has changed. Watches the article's root, and of its ancestors only
 * whether they exchange their children: a framework may replace the root itself. Where the article is shown `partly`,
 * attributes count as well: the rest may be unfolded. Returns the way to stop.
 */
export function watchArticle(root: Element, partly: boolean, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const observer = new MutationObserver((records) => {
    if (records.every(isOurs)) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    const wait = Math.max(0, Math.min(QUIET_MS, since + AT_MOST_MS - now));
    timer = setTimeout(() => {
      timer = undefined;
      changed();
    }, wait);
  });
  observer.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
    ...(partly && { attributeFilter: SHOWING }),
  });
  for (
    let above = plain<Node, 'parentNode'>(root, 'parentNode');
    above;
    above = plain<Node, 'parentNode'>(above, 'parentNode')
  )
    observer.observe(above, { childList: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
