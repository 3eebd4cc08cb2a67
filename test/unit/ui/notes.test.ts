import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES, message } from '../../../lib/ui/messages';

const FOLDER = `${import.meta.dirname}/../../../lib/compare/`;
const IDS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [...readFileSync(FOLDER + name, 'utf8').matchAll(/'(note[_.]\w+)'/g)])
  .map(([, id]) => id!);

describe('every note that comparing can make has its sentence', () => {
  test('there are notes', () => expect(IDS.length).toBeGreaterThan(1));
  test.each([...new Set(IDS)])('%s', (id) => {
    for (const locale of LOCALES) expect(message(locale, id)).not.toBe(id);
  });
});
