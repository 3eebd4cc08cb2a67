import { injectReader } from './inject';
import type { FrameReading, ViewMessage } from './messages';
import { openTab, type TabEar, type TabPort } from './view-port';
import { whyClosed, type Closed } from './why-closed';

/** What a view hears of a tab. */
export interface TabListener extends TabEar {
  /** The page cannot be read, and why. */
  closed(why: Closed): void;
  /** The reader was injected and does not answer. */
  failed(): void;
}

/** A page may be busy with itself; a tab without a reader answers at once that nobody is there. */
const PATIENCE_MS = 1500;

/**
 * Listens to the readers of a tab. Where none reads the page itself (frames within it may), injects one: opening the view is the user's wish to read.
 * Returns the way to speak to them.
 */
export function listenToTab(tabId: number, css: string, listener: TabListener): TabPort {
  let port: TabPort | null = null;
  let closed = false;

  /** Opens the port; resolves to whether the page itself has answered. */
  const open = () =>
    new Promise<boolean>((resolve) => {
      port?.close();
      const hear = (reading: FrameReading) => {
        listener.hear(reading);
        if (reading.top) resolve(true);
      };
      port = openTab(tabId, { ...listener, hear }, () => resolve(false));
      setTimeout(() => resolve(false), PATIENCE_MS);
    });
  const begin = async () => {
    if ((await open()) || closed) return;
    const why = await whyClosed(tabId);
    if (closed) return;
    if (why) return listener.closed(why);
    // Gone meanwhile, or a page that never comes to an end: it does not answer either.
    await injectReader(tabId, css, 0).catch(() => {});
    if (!closed && !(await open()) && !closed) listener.failed();
  };
  void begin();
  return {
    send: (message: ViewMessage) => port?.send(message),
    close: () => {
      closed = true;
      port?.close();
    },
  };
}
