import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = `${import.meta.dirname}/../../../`;
const FILES = ['lib/ui', 'lib/webext', 'lib/dom', 'entrypoints'].flatMap((folder) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

/** Languages name themselves, whatever the interface speaks; so do the columns that a Chinese table has. */
const EXEMPT = new Set(['lib/ui/options/general.tsx', 'lib/ui/browse/own-figures.tsx']);

const withoutComments = (source: string) =>
  source.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '');

/** Words between tags, or in attributes that are read out. */
const WORDS = [
  />\s*[^\s<>{}()=;&|?:.,*/+-]*[A-Za-z]{3,}[^<>{}()=;]*<\//g,
  /\s(?:title|aria-label|placeholder|alt)="[^"]*[A-Za-z]{3,}/g,
];

test('there is something to look at', () => {
  expect(FILES.length).toBeGreaterThan(60);
});

test.each(FILES.filter((file) => !EXEMPT.has(file)))(
  '%s: every word a user sees comes from the catalogues',
  (file) => {
    const source = withoutComments(readFileSync(ROOT + file, 'utf8'));
    expect(source.match(/[^\n]*[\u3400-\u9fff][^\n]*/g) ?? []).toEqual([]);
    expect(WORDS.flatMap((words) => source.match(words) ?? [])).toEqual([]);
  },
);
