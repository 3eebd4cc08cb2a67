import { existsSync } from 'node:fs';
import type { Browser } from './browser';
import { run } from './run';

/** Oldest versions that can run the tests: Firefox as the manifest says, Chromium for loading extensions over the pipe. */
export const OLDEST: Record<Browser, number> = { chromium: 126, firefox: 142 };

/** Whether the program is there, runs, and is new enough. Ubuntu's `chromium-browser`, for one, may be a stub that only asks for a snap. */
export async function usable(browser: Browser, path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return true;
  const printed = await run(path, ['--version'], 20);
  const version = /\b(\d{2,4})\.\d/.exec(printed ?? '')?.[1];
  return version !== undefined && Number(version) >= OLDEST[browser];
}
