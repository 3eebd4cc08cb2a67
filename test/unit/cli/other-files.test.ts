import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { otherFiles } from '../../../lib/cli/packages/other-files';

const FILES: Record<string, string> = { 'a.js': 'one', 'deep/b.js': 'two' };
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heshu-'));
  mkdirSync(join(folder, 'deep'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['the same', FILES, []],
  ['a byte', { ...FILES, 'a.js': 'onE' }, ['a.js']],
  ['one more', { ...FILES, 'deep/c.js': '' }, ['deep/c.js']],
  ['one less', { 'a.js': 'one' }, ['deep/b.js']],
])('%s', async (_name, packed, others) => {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(packed)) zip.file(name, text);
  expect(await otherFiles(await zip.generateAsync({ type: 'uint8array' }), folder)).toEqual(others);
});
