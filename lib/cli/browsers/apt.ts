import { existsSync } from 'node:fs';
import type { Browser } from './browser';
import { installed } from './installed';
import { run } from './run';

const PACKAGES: Record<Browser, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const MINUTE = 60;

/** Installs Debian's package, where there is apt and we are root; then the paths at which it lies. */
export async function aptInstall(browser: Browser): Promise<string[]> {
  return (await apt(PACKAGES[browser])) ? installed(browser) : [];
}

/** Sees to a font with Chinese characters, without which screenshots show boxes. Says so on stderr where it cannot. */
export async function ensureChineseFont(): Promise<void> {
  if (process.platform !== 'linux') return;
  const fonts = await run('fc-list', [':lang=zh', 'family'], 20);
  if (fonts?.trim() || (await apt('fonts-noto-cjk')) || fonts === null) return;
  process.stderr.write('heshu: no Chinese font here: install fonts-noto-cjk, or pictures will show boxes\n');
}

async function apt(name: string): Promise<boolean> {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  process.stderr.write(`heshu: installing ${name}\n`);
  await run('apt-get', ['update', '-qq'], 2 * MINUTE);
  return (
    (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], 5 * MINUTE)) !== null
  );
}
