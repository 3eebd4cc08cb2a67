import { isAlive } from './alive';

/** The life of a script in its page: it ends with its extension. */
export interface Life {
  readonly signal: AbortSignal;
  /** Whether it is over. The browser tells nobody: who looks finds out, and ends it. */
  over(): boolean;
}

/** Tells a script of another version that may still be there to look. The page may send it too, and gets nothing for it. */
const STARTED = 'heshu-started';

/**
 * The life of the reader, once in a frame. WXT's own context does not serve: it ends as soon as the script is injected
 * again, and a view that opens while the page loads injects the same reader as the background does.
 */
export function lifeInPage(): Life {
  const end = new AbortController();
  const { signal } = end;
  const over = () => {
    if (!isAlive()) end.abort();
    return signal.aborted;
  };
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, over, { signal });
  for (const type of ['focus', 'visibilitychange']) addEventListener(type, over, { signal });
  return { signal, over };
}
