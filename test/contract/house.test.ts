import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from './root';

/** What installing, building and git put beside the project's own files. */
const NOT_OURS = ['node_modules', 'dist', '.wxt', '.git'];
const ENTRIES = readdirSync(ROOT, { withFileTypes: true }).filter(({ name }) => !NOT_OURS.includes(name));
const FOLDERS = ENTRIES.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const FILES = [
  ...ENTRIES.filter((entry) => entry.isFile()).map(({ name }) => name),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length)),
  ),
].filter((file) => !file.includes('lib/dataset/generated/'));
const CODE = FILES.filter((file) => /^(lib|entrypoints)\/.*\.tsx?$/.test(file) && !file.endsWith('.data.ts'));
const linesOf = (file: string) => readFileSync(ROOT + file, 'utf8').split('\n').length - 1;

test('the top level holds four folders, and .ci', () => {
  expect(FOLDERS.sort()).toEqual(['.ci', 'assets', 'entrypoints', 'lib', 'test']);
});

test('the rooms are those of the floors', async () => {
  const { FLOORS } = await import('../../eslint.config.js');
  const rooms = new Set(FILES.filter((file) => file.startsWith('lib/')).map((file) => file.split('/')[1]));
  expect([...rooms].sort()).toEqual(FLOORS.flat().sort());
});

test('files are small: the median is 60 lines or less', () => {
  const sizes = CODE.map(linesOf).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
});

test('file names are kebab-case', () => {
  expect(
    CODE.filter((file) => !/^[a-z0-9-]+(\.(data|content))?\.tsx?$/.test(file.split('/').at(-1)!)),
  ).toEqual([]);
});

test('code and docs name no path of one machine', () => {
  const texts = FILES.filter((file) => /\.(tsx?|js|json|md|yaml|css|html|csv)$|^\.ci\//.test(file));
  const own = new RegExp(['/ho' + 'me/[a-z]', '/Us' + 'ers/[a-z]', '/wo' + 'rk/', '/ro' + 'ot/'].join('|'));
  expect(texts.filter((file) => own.test(readFileSync(ROOT + file, 'utf8')))).toEqual([]);
});
