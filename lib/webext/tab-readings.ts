import { injectReader } from './inject-reader';
import type { FrameReading, ViewMessage } from './messages';
import { openTab, type TabPort } from './view-port';

/** What a view hears of a tab. */
export interface TabListener {
  /** A frame has read, or read again. */
  hear(reading: FrameReading): void;
  /** The browser lets no extension in. */
  restricted(): void;
  /** The reader was injected and does not answer. */
  failed(): void;
}

const TRIES = 20;
const WAIT_MS = 50;

/**
 * Listens to the readers of a tab; where none is there, injects one: opening the view is the user's wish to read.
 * Returns the way to speak to them.
 */
export function listenToTab(tabId: number, css: string, listener: TabListener): TabPort {
  let port: TabPort | null = null;
  let closed = false;
  let tries = 0;
  let heard = false;

  const open = () => {
    if (closed) return;
    port = openTab(
      tabId,
      (reading) => {
        heard = true;
        listener.hear(reading);
      },
      () => void again(),
    );
  };
  const again = async () => {
    if (closed || heard) return;
    tries += 1;
    if (tries > TRIES) return listener.failed();
    if (tries > 1) {
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    } else {
      const injected = await injectReader(tabId, css, 0).then(
        () => true,
        () => false,
      );
      if (!injected) return listener.restricted();
    }
    open();
  };
  open();
  return {
    send: (message: ViewMessage) => port?.send(message),
    close: () => {
      closed = true;
      port?.close();
    },
  };
}
