import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figures as dataset } from '../../../lib/dataset';
import { details } from '../../../lib/dataset/details';
import { LOCALES, message } from '../../../lib/ui/messages';
import { noteWords } from '../../../lib/ui/note-words';

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

describe('a note names indicators in the language of the reader', () => {
  const note = { id: 'note_ambiguous', values: { names: '婴儿死亡率；没有的指标' } };
  test.each([
    ['en', { dataset, details }, 'It may be one of: Infant mortality rate; 没有的指标.'],
    ['zh_TW', { dataset, details }, '可能對應：嬰兒死亡率；没有的指标。'],
    ['en', null, 'It may be one of: 婴儿死亡率；没有的指标.'],
  ] as const)('%s', (locale, figures, expected) => {
    expect(noteWords(locale, note, figures)).toBe(expected);
  });
});
