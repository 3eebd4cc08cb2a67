import type { Steps } from '../text/steps';

/** So long the page may wait for us: half a frame. */
const SLICE_MS = 8;

/** Runs steps in slices, and lets the page work in between; null where the signal ends them before they are done. */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | null> {
  while (!signal.aborted) {
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await turn();
  }
  return null;
}

/** Goes on after what the page has to do. A message, where the scheduler cannot be asked: timers of hidden tabs wait a second. */
function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}
