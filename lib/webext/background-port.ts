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

/** Where the reader leaves its frame's count for `countInTab`: a global of our own world, which the page cannot see. */
interface World {
  heshuCount?: number | null;
}

/** Tells the background how many statistics this frame has; null where it is not worth counting. */
export async function sendCount(count: number | null): Promise<void> {
  (globalThis as World).heshuCount = count;
  const message: CountMessage = { type: 'count', count };
  await browser.runtime.sendMessage(message);
}

/** The statistics of all frames of a tab, asked of each, so that nothing need be remembered; null where no frame counts. */
export async function countInTab(tabId: number): Promise<number | null> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => (globalThis as World).heshuCount ?? null,
  });
  const counts = frames.map(({ result }) => result).filter((count) => typeof count === 'number');
  return counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : null;
}
