import { browser } from './browser';

/**
 * Whether this script's extension is still there. After an update or a removal its scripts stay behind in open pages,
 * without their listeners, and every call to the browser throws.
 */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;
