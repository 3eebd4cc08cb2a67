import { browser } from 'wxt/browser';
import type { GateMessage } from './messages';

/**
 * The gate's one message: asks the background to inject the reader into this frame.
 * Through the browser's own API, because the gate loads on every page and the polyfill weighs more than the whole gate.
 */
export const knock = (): void => {
  const message: GateMessage = { type: 'read' };
  void browser.runtime.sendMessage(message);
};
