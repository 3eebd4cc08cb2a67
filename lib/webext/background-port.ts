import { browser, type Runtime } from './browser';
import {
  isBackgroundMessage,
  isStepMessage,
  type BackgroundMessage,
  type CardMessage,
  type CountMessage,
  type StepMessage,
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
  await browser.runtime.sendMessage(message);
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

/** Tells the first frame of a tab that has statistics to step to the next or the previous one. */
export async function sendStep(tabId: number, by: 1 | -1): Promise<void> {
  const frame = (await countsIn(tabId)).find(({ count }) => count > 0);
  const message: StepMessage = { type: 'step', by };
  if (frame) await browser.tabs.sendMessage(tabId, message, { frameId: frame.frameId });
}

/** Calls back for each step that our background asks for. Returns the way to stop. */
export function onStep(callback: (by: 1 | -1) => void): () => void {
  const hear = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id === browser.runtime.id && sender.tab === undefined && isStepMessage(message))
      callback(message.by);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

/** Has the background inject the card's script into this frame; resolves once it is there. */
export async function askForCard(): Promise<void> {
  const message: CardMessage = { type: 'card' };
  await browser.runtime.sendMessage(message);
}
