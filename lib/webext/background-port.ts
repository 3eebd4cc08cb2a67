import { browser, type Runtime } from './browser';
import {
  isBackgroundMessage,
  isOrderMessage,
  type BackgroundMessage,
  type CardMessage,
  type CountMessage,
  type OrderMessage,
} from './messages';

/** Where a message came from. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Calls back for each message that one of our content scripts sent; anything else is dropped. */
export function onFrameMessage(
  callback: (message: BackgroundMessage, from: Frame) => Promise<unknown>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined || !isBackgroundMessage(message)) return;
    return callback(message, { tabId, frameId: sender.frameId ?? 0 });
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
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The extension went away meanwhile, and its badge with it.
  }
}

/** Counts of the frames of a tab, asked of each, so that nothing need be remembered. */
async function countsIn(tabId: number): Promise<{ frameId: number; count: number }[]> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => (globalThis as World).heshuCount ?? null,
  });
  return frames.flatMap(({ frameId, result }) =>
    typeof result === 'number' ? [{ frameId, count: result }] : [],
  );
}

/** The statistics of all frames of a tab; null where no frame counts. */
export async function countInTab(tabId: number): Promise<number | null> {
  const counts = await countsIn(tabId);
  return counts.length > 0 ? counts.reduce((sum, { count }) => sum + count, 0) : null;
}

/** Gives an order to the reader of one frame. */
export const sendOrder = (tabId: number, frameId: number, order: OrderMessage): Promise<void> =>
  browser.tabs.sendMessage(tabId, order, { frameId });

/** Tells the first frame of a tab that has statistics to step to the next or the previous one. */
export async function sendStep(tabId: number, by: 1 | -1): Promise<void> {
  const frame = (await countsIn(tabId)).find(({ count }) => count > 0);
  if (frame) await sendOrder(tabId, frame.frameId, { type: 'step', by });
}

/** Calls back for each order that our background gives. */
export function onOrder(callback: (order: OrderMessage) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // Content scripts cannot send to each other: whoever has our id here is a page of ours, or the background.
    if (sender.id === browser.runtime.id && isOrderMessage(message)) callback(message);
  });
}

/** Has the background inject the card's script into this frame; resolves once it is there. */
export async function askForCard(): Promise<void> {
  const message: CardMessage = { type: 'card' };
  await browser.runtime.sendMessage(message);
}
