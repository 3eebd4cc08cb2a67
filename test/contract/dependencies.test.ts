import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT } from './root';

const { dependencies, devDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
/** Licences that go with MIT, in an extension and in a program. */
const LICENCES = ['MIT', 'MPL-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

const kilobytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(`${folder}/${name}`))
    .reduce((sum, { size }) => sum + size / 1024, 0);

test('versions are pinned', () => {
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version as string))).toEqual([]);
});

describe('every runtime dependency is installed as pinned, under a licence that goes with ours', () => {
  test.each(Object.entries(dependencies))('%s %s', (name, pinned) => {
    const folder = `${ROOT}node_modules/${name}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    console.log(`${name} ${version}: ${license}, ${kilobytes(folder).toFixed(0)} KB installed`);
    expect(version).toBe(pinned);
    expect(LICENCES).toContain(license);
  });
});
