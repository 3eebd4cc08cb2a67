import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../lib/cheerio';
import { decode } from '../../lib/cli/check/decode';
import { reportOf } from '../../lib/compare';
import { toContract } from '../../lib/compare/contract';
import { figures } from '../../lib/dataset';
import { type Expected, faults } from './meets';

const HERE = new URL('./', import.meta.url);
const slugs = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const fileOf = (slug: string, name: string) => new URL(`${slug}/${name}`, HERE);

describe('every page of the corpus, read from its bytes', () => {
  test('has an expectation', () => {
    expect(slugs.filter((slug) => !existsSync(fileOf(slug, 'expected.json')))).toEqual([]);
    expect(slugs.length).toBeGreaterThanOrEqual(25);
  });

  test.each(slugs)('%s', (slug) => {
    const expected = JSON.parse(readFileSync(fileOf(slug, 'expected.json'), 'utf8')) as Expected;
    const decoded = decode(readFileSync(fileOf(slug, 'page.html')));
    if ('error' in decoded) throw new Error(decoded.error);
    const report = reportOf(articleFromHtml(decoded.text, expected.url), figures);
    expect(faults(expected, toContract(report))).toEqual([]);
  });
});
