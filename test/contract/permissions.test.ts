import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import config from '../../wxt.config';
import { ROOT } from './root';

type Manifest = Record<'permissions' | 'host_permissions' | 'optional_permissions', string[] | undefined> & {
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { strict_min_version: string } };
};
const manifestOf = config.manifest as unknown as (of: object) => Manifest;
const README = readFileSync(`${ROOT}README.md`, 'utf8');

describe.each(['chrome', 'firefox'])(
  'the README gives a reason for every permission asked of %s',
  (browser) => {
    const { permissions, host_permissions, optional_permissions } = manifestOf({ browser, command: 'build' });
    // WXT asks for this one by itself where there is such an entrypoint.
    const panel = browser === 'chrome' && existsSync(`${ROOT}entrypoints/sidepanel`) ? ['sidePanel'] : [];
    const asked = [permissions, host_permissions, optional_permissions, panel].flatMap((each) => each ?? []);
    test.each(asked)('%s', (name) => {
      const row = README.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${name}\``));
      expect(row?.split('|')[2]?.trim().length).toBeGreaterThan(20);
    });
  },
);

test('the README states the oldest browsers of the manifests', () => {
  const oldest = [
    manifestOf({ browser: 'chrome', command: 'build' }).minimum_chrome_version,
    manifestOf({ browser: 'firefox', command: 'build' }).browser_specific_settings?.gecko.strict_min_version,
  ].map((version) => Number.parseInt(version!));
  expect([...README.matchAll(/\((\d+) or newer\)/g)].map(([, version]) => Number(version))).toEqual(oldest);
});
