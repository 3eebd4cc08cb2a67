import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../lib/cli/browsers';
import { installed } from '../../../lib/cli/browsers/installed';
import { usable } from '../../../lib/cli/browsers/usable';

let folder = '';
/** Programs that print a version, or fail as a stub does. */
const PROGRAMS = {
  'google-chrome': 'echo "Google Chrome 148.0.7778.97"',
  'chromium-browser': 'echo "please install the snap" >&2; exit 1',
  chromium: 'echo "Chromium 99.0.1 built on Debian"',
  'firefox-esr': 'echo "Mozilla Firefox 153.7.0esr"',
  firefox: 'echo "Mozilla Firefox 115.20.0esr"',
  silent: 'true',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heshu-browsers-'));
  for (const [name, does] of Object.entries(PROGRAMS)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${does}\n`);
    await chmod(join(folder, name), 0o755);
  }
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(folder, { recursive: true }));

describe('what the system has', () => {
  test.each([
    ['chromium', 'google-chrome', true],
    ['chromium', 'chromium-browser', false],
    ['chromium', 'chromium', false],
    ['chromium', 'silent', false],
    ['chromium', 'missing', false],
    ['firefox', 'firefox-esr', true],
    ['firefox', 'firefox', false],
  ] as const)('%s at %s: usable %j', async (browser, name, is) => {
    expect(await usable(browser, join(folder, name))).toBe(is);
  });
  test('programs of the PATH, the likelier first', async () => {
    vi.stubEnv('PATH', folder);
    const found = ['google-chrome', 'chromium', 'chromium-browser'].map((name) => join(folder, name));
    expect(await installed('chromium')).toEqual(found);
  });
});

test('a variable that names no browser is told of in one line, and nothing else is tried', async () => {
  vi.stubEnv('FIREFOX_BIN', '/nowhere/firefox');
  await expect(findBrowser('firefox')).rejects.toThrow(/^FIREFOX_BIN=\/nowhere\/firefox does not run.*$/);
});
