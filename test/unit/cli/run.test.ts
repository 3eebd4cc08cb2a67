import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from './terminal';

const ARTICLE = '2023年末，全国共有医疗卫生机构107.1万个。';
const PAGE = `<!doctype html><title>全国医疗卫生机构增多</title><p>${ARTICLE.repeat(5)}</p>`;
let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heshu-'));
  await mkdir(at('many/deep/.hidden'), { recursive: true });
  await mkdir(at('none'));
  await writeFile(at('a.txt'), ARTICLE);
  await writeFile(at('empty.html'), ' \n');
  await writeFile(at('paper.pdf'), '%PDF-1.7');
  await writeFile(at('drafts.jsonl'), `{"id":"one","text":"${ARTICLE}"}\n\nbroken\n{"id":"two","html":""}\n`);
  await writeFile(at('none/picture.png'), 'x');
  await writeFile(at('many/b.html'), PAGE);
  await writeFile(at('many/a.md'), ARTICLE);
  await writeFile(at('many/deep/c.htm'), PAGE);
  await writeFile(at('many/deep/.hidden/d.txt'), ARTICLE);
  await writeFile(at('many/notes.log'), 'x');
});
afterAll(() => rm(folder, { recursive: true }));

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('inputs', () => {
  test('text input comes back verbatim', async () => {
    const { status, out, err } = await check(['--json', at('a.txt')]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ input: at('a.txt'), article: { text: ARTICLE } });
  });

  test('a folder is read in order, hidden and unknown files left out', async () => {
    const { out } = await check(['--jsonl', at('many')]);
    expect(lines(out).map(({ input }) => input)).toEqual(
      ['many/a.md', 'many/b.html', 'many/deep/c.htm'].map(at),
    );
  });

  test.each([
    ['tags make it a page', PAGE, []],
    ['no tags make it a text', ARTICLE, []],
    ['--text makes it a text', PAGE, ['--text']],
  ])('stdin: %s', async (_name, stdin, words) => {
    const { out, status } = await check(['--json', ...words, '-'], stdin);
    const { input, article } = JSON.parse(out);
    expect({ input, status }).toEqual({ input: 'stdin', status: 0 });
    expect(article.text === stdin).toBe(stdin === ARTICLE || words.length > 0);
  });

  test('--url and --published tell what a page would', async () => {
    const { out } = await check([
      '--json',
      '--url',
      'https://a.cn/',
      '--published',
      '2024-05-01',
      at('a.txt'),
    ]);
    expect(JSON.parse(out).article).toMatchObject({ url: 'https://a.cn/', published: '2024-05-01' });
  });

  test('JSON lines: a report a line, broken lines named and passed over', async () => {
    const { status, out, err } = await check(
      ['--jsonl', '-'],
      `{"id":1,"text":"${ARTICLE}"}\n{oops\n{"id":2,"text":""}`,
    );
    expect(status).toBe(1);
    expect(err).toBe('heshu: stdin:2: is not JSON\n');
    expect(lines(out).map(({ input, id, error }) => [input, id, error])).toEqual([
      ['stdin:1', 1, undefined],
      ['stdin:2', undefined, 'is not JSON'],
      ['stdin:3', 2, undefined],
    ]);
  });

  test('a .jsonl file gives any output', async () => {
    const { status, out, err } = await check(['--json', at('drafts.jsonl')]);
    expect(status).toBe(1);
    expect(err).toContain('drafts.jsonl:3: is not JSON');
    expect(JSON.parse(out).map(({ id }: { id: unknown }) => id)).toEqual(['one', undefined, 'two']);
  });
});

describe('inputs that cannot be read', () => {
  test.each([
    ['missing.html', 'no such file'],
    ['empty.html', 'is empty'],
    ['paper.pdf', 'is a PDF'],
    ['none', 'holds no'],
  ])('%s', async (name, why) => {
    const { status, err, out } = await check([at(name), at('a.txt')]);
    expect(status).toBe(1);
    expect(err).toMatch(new RegExp(`^heshu: .*${name}: ${why}.*\n$`));
    expect(out).toContain('107.1万个');
  });

  test('wrong usage: one line, status 2, nothing on stdout', async () => {
    const { status, err, out } = await check(['--frobnicate', 'x']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('outputs', () => {
  test('--json is an array where the command line may name several', async () => {
    const { out } = await check(['--json', at('a.txt'), at('a.txt')]);
    expect(JSON.parse(out)).toHaveLength(2);
    expect(JSON.parse((await check(['--json', at('many')])).out)).toHaveLength(3);
  });

  test.each(['table', 'csv', 'markdown', 'trace'])('%s names the statistic', async (output) => {
    const { out, status } = await check([...(output === 'table' ? [] : [`--${output}`]), at('a.txt')]);
    expect(status).toBe(0);
    expect(out).toContain('107.1万个');
    expect(out).not.toContain('\x1b');
  });

  test.each(['--help', '--version'])('%s', async (word) => {
    const { status, out } = await check([word]);
    expect(status).toBe(0);
    expect(out).toMatch(word === '--help' ? /Usage:/ : /^heshu \d+\.\d+\.\d+\n$/);
  });
});
