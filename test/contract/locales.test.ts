import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from './root';

const FOLDER = `${ROOT}assets/locales/`;
const NAMES = readdirSync(FOLDER);

/** Message ids with the names that stand in braces within each. */
function placeholders(node: unknown, path: string[] = []): Record<string, string[]> {
  if (typeof node === 'string') return { [path.join('.')]: (node.match(/\{\w+\}/g) ?? []).sort() };
  return Object.assign(
    {},
    ...Object.entries(node as object).map(([key, value]) => placeholders(value, [...path, key])),
  );
}
const locale = (name: string) => placeholders(JSON.parse(readFileSync(FOLDER + name, 'utf8')));

test('there are three locales', () => {
  expect(NAMES.sort()).toEqual(['en.json', 'zh_CN.json', 'zh_TW.json']);
});

describe('every locale has the messages of zh_CN, with the same placeholders', () => {
  test.each(NAMES)('%s', (name) => {
    expect(locale(name)).toEqual(locale('zh_CN.json'));
  });
});

test('no message is empty', () => {
  for (const name of NAMES) {
    expect(readFileSync(FOLDER + name, 'utf8')).not.toMatch(/:\s*""/);
  }
});

test('every note that comparing writes is a message', () => {
  const compare = readdirSync(`${ROOT}lib/compare`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${ROOT}lib/compare/${file}`, 'utf8'));
  const ids = compare.flatMap((code) => [...code.matchAll(/\bid: '([\w.]+)'/g)].map(([, id]) => id!));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !(id in locale('en.json')))).toEqual([]);
});

test('every message has a use: its id, or the start of it before a part that is filled in, stands in the code', () => {
  const code = ['lib', 'entrypoints', 'wxt.config.ts'].flatMap(sources).join('\n');
  const used = (id: string) => code.includes(`'${id}'`) || code.includes(`\`${id.replace(/\w+$/, '')}\${`);
  expect(Object.keys(locale('en.json')).filter((id) => !used(id))).toEqual([]);
});

/** The texts of the TypeScript files in a folder, or of one file. */
function sources(path: string): string[] {
  if (path.endsWith('.ts')) return [readFileSync(ROOT + path, 'utf8')];
  return readdirSync(ROOT + path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${ROOT}${path}/${file}`, 'utf8'));
}
