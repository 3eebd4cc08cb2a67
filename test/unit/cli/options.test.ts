import { describe, expect, test } from 'vitest';
import { isDate, parseOptions } from '../../../lib/cli/check/options';

const PLAIN = {
  files: ['a.html'],
  output: 'table',
  text: false,
  url: null,
  published: null,
  locale: 'zh_CN',
};

describe('words that are followed', () => {
  test.each([
    ['a.html', PLAIN],
    ['--json a.html', { ...PLAIN, output: 'json' }],
    ['a.html --csv', { ...PLAIN, output: 'csv' }],
    ['--jsonl -', { ...PLAIN, output: 'jsonl', files: ['-'] }],
    ['--text - x', { ...PLAIN, text: true, files: ['-', 'x'] }],
    ['--url=https://a.cn/b a.html', { ...PLAIN, url: 'https://a.cn/b' }],
    ['--published 2024-02-29 a.html', { ...PLAIN, published: '2024-02-29' }],
    ['--locale en a.html', { ...PLAIN, locale: 'en' }],
    ['--locale zh-TW a.html', { ...PLAIN, locale: 'zh_TW' }],
    ['-- --json', { ...PLAIN, files: ['--json'] }],
  ])('%s', (words, run) => {
    expect(parseOptions(words.split(' '))).toEqual({ run });
  });

  test.each([
    ['--help', 'help'],
    ['-h a.html', 'help'],
    ['--version', 'version'],
    ['-V', 'version'],
  ])('%s', (words, print) => {
    expect(parseOptions(words.split(' '))).toEqual({ print });
  });
});

describe('words that cannot be followed', () => {
  test.each([
    [[], 'no input'],
    [['--json'], 'no input'],
    [['--json', '--csv', 'a'], '--json, --csv'],
    [['--frobnicate', 'a'], '--frobnicate'],
    [['--json=yes', 'a'], '--json'],
    [['--url'], '--url'],
    [['--published', '2024-2-9', 'a'], '2024-2-9'],
    [['--published', '2023-02-29', 'a'], '2023-02-29'],
    [['--locale', 'fr', 'a'], 'zh_CN'],
    [['-', '-'], 'stdin'],
  ])('%j', (words, why) => {
    const request = parseOptions(words);
    expect(request).toEqual({ wrong: expect.stringContaining(why) });
    expect((request as { wrong: string }).wrong).not.toContain('\n');
  });
});

test.each([
  ['2024-02-29', true],
  ['2023-12-31', true],
  ['2023-02-29', false],
  ['2023-13-01', false],
  ['2023-00-10', false],
  ['2023-1-1', false],
  ['20230101', false],
  ['2023-01-01T00:00', false],
  ['', false],
])('isDate(%j) is %j', (text, is) => {
  expect(isDate(text)).toBe(is);
});
