import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserName, Stand, StandOptions } from './stand';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Starts a browser, without a window, with the built extension on it. */
export const launch = (name: BrowserName, options: StandOptions = {}): Promise<Stand> =>
  LAUNCH[name](options);
