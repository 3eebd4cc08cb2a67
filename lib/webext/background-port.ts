import { browser, type Runtime } from './browser';
import { isBackgroundMessage, type BackgroundMessage, type CountMessage } from './messages';

/** Where a message came from. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Calls back for each message that one of our content scripts sent; anything else is dropped. */
export function onFrameMessage(callback: (message: BackgroundMessage, from: Frame) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined || !isBackgroundMessage(message)) return;
    callback(message, { tabId, frameId: sender.frameId ?? 0 });
  });
}

export async function sendCount(count: number | null): Promise<void> {
  const message: CountMessage = { type: 'count', count };
  await browser.runtime.sendMessage(message);
}
