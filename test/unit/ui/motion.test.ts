import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = `${import.meta.dirname}/../../../assets/styles/`;
const SHEETS = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));

/** What moves only for those who have not asked for less of it. */
const ALLOWED = /@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]*\{[^{}]*\})*\s*\}/g;

test.each(SHEETS)('%s: nothing moves for those who asked for less motion', (name) => {
  const rest = readFileSync(FOLDER + name, 'utf8').replace(ALLOWED, '');
  // One of no length is a delay.
  expect(rest).not.toMatch(/\b(?:transition|animation(?!: \w+ 0s )|scroll-behavior)\s*:/);
});

test('there is motion that this looks at', () => {
  expect(readFileSync(`${FOLDER}tokens.css`, 'utf8').match(ALLOWED)).not.toBeNull();
});
