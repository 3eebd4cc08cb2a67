/** A global of our own world in a frame, which the page cannot see. An updated extension has another world. */
interface World {
  heshuStarted?: Record<string, Promise<void>>;
}

/**
 * Starts a script in this frame once, however often it is injected: by the browser, by an update of the extension, by a view
 * that opens meanwhile. Settles when it has started; after a failure, the next injection tries again.
 */
export function onceInFrame(script: string, start: () => Promise<void>): Promise<void> {
  const started = ((globalThis as World).heshuStarted ??= {});
  return (started[script] ??= start().catch((error) => {
    delete started[script];
    throw error;
  }));
}
