import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { withoutHtml } from '../../../lib/cli/packages/without-html';

const LIBRARY = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');

test('the installed library can no longer set HTML, and is else the same', () => {
  const cut = withoutHtml(LIBRARY);
  expect(cut).not.toMatch(/innerHTML\s*=[^=]/);
  expect(LIBRARY.length - cut.length).toBeLessThan(30);
});

test.each([
  ['the place is gone', 'e.textContent=h'],
  ['there is another', 'e.innerHTML=h.__html;f.innerHTML=g.__html'],
])('a build stops where %s', (_name, library) => {
  expect(() => withoutHtml(library)).toThrow('preact sets HTML');
});
