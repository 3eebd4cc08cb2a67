import { browser } from 'wxt/browser';
import type { GateMessage } from './messages';

/** How long to wait before each further knock. */
const AGAIN_MS = [100, 500, 2000];

/**
 * The gate's one message: asks the background to inject the reader into this frame.
 * Through the browser's own API, because the gate loads on every page and the polyfill weighs more than the whole gate.
 */
export async function knock(): Promise<void> {
  const message: GateMessage = { type: 'read' };
  for (const wait of AGAIN_MS) {
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      // Updated or removed while this page was open: nobody is there to read it.
      if (!browser.runtime?.id) return;
      // Else the worker was stopped before it was done, and comes back when it is called.
      await new Promise((resume) => setTimeout(resume, wait));
    }
  }
}
