import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from './browser';

/** Programs on the PATH, in the order in which they are tried. */
const COMMANDS: Record<Browser, readonly string[]> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};
/** Below /Applications, or Applications at home. */
const APPLICATIONS: Record<Browser, readonly string[]> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};
/** Below the Program Files folders, or the user's local one. */
const PROGRAM_FILES: Record<Browser, readonly string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** Full paths at which the system keeps a browser. */
export async function installed(browser: Browser): Promise<string[]> {
  const { env, platform } = process;
  const within = (folders: (string | undefined)[], names: readonly string[]) =>
    folders.filter((folder) => folder).flatMap((folder) => names.map((name) => join(folder!, name)));
  const places =
    platform === 'win32'
      ? within([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], PROGRAM_FILES[browser])
      : platform === 'darwin'
        ? within(['/Applications', env.HOME && join(env.HOME, 'Applications')], APPLICATIONS[browser])
        : within((env.PATH ?? '').split(delimiter), COMMANDS[browser]);
  return places.filter((path) => existsSync(path));
}
