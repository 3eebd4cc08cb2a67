import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT } from './root';

const read = (file: string) => readFileSync(ROOT + file, 'utf8');
const { dependencies, scripts, engines } = JSON.parse(read('package.json'));
const README = read('README.md');
const DOCS = `${README}\n${read('CONTRIBUTING.md')}`;

describe('the README names every runtime dependency in its table, with a reason', () => {
  test.each(Object.keys(dependencies))('%s', (name) => {
    expect(README).toMatch(new RegExp(`^\\| *(\\[\`|\`)${name}\`.*\\|[^|]{20,}\\|`, 'm'));
  });
});

test('every npm script that the docs mention exists', () => {
  const mentioned = [...DOCS.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!);
  expect(mentioned.length).toBeGreaterThan(3);
  expect(mentioned.filter((name) => !(name in scripts))).toEqual([]);
});

test('every script is told of in the docs', () => {
  const told = (name: string) => new RegExp(`npm (run (--silent )?)?${name}\\b`).test(DOCS);
  expect(Object.keys(scripts).filter((name) => name !== 'postinstall' && !told(name))).toEqual([]);
});

test('every file and folder of ours that the docs link to or quote exists', async () => {
  const { existsSync } = await import('node:fs');
  const paths = [...DOCS.matchAll(/(?:\]\(|`)((?:lib|test|assets|entrypoints|\.ci)\/[\w./-]*)[)`]/g)].map(
    ([, path]) => path!,
  );
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(ROOT + path))).toEqual([]);
});

test('the README states the Node version that package.json asks for', () => {
  expect(README).toContain(`Node ${engines.node.replace('>=', '')}`);
});
