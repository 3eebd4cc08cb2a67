import { plain } from './plain';

/** When a page is looked at again, counted from its start or from a change of route: content often comes after the shell. */
const WAITS_MS = [300, 1000, 3000, 8000];

/**
 * Calls `look` a few times, as long as its answer is false and the page has grown, shrunk or changed its title since; cheap where it has not.
 * Returns the way to stop.
 */
export function lookAgain(document: Document, look: () => boolean | Promise<boolean>): () => void {
  const elements = plain(document, 'getElementsByTagName')('*');
  const state = () => `${elements.length} ${plain(document, 'title')}`;
  let seen = state();
  const timers = WAITS_MS.map((wait) =>
    setTimeout(() => {
      const now = state();
      if (now === seen) return;
      seen = now;
      void Promise.resolve(look()).then((found) => found && stop());
    }, wait),
  );
  const stop = () => timers.forEach(clearTimeout);
  return stop;
}
