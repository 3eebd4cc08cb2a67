import { browser } from 'wxt/browser';
import type { GateMessage } from './messages';

/**
 * The gate's one message: asks the background to inject the reader into this frame.
 * Through the browser's own API, because the gate loads on every page and the polyfill weighs more than the whole gate.
 */
export async function knock(): Promise<void> {
  const message: GateMessage = { type: 'read' };
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The extension was updated or removed while this page was open: nobody is there to read it.
  }
}
