import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../../lib/cli/check/record';

const parse = (line: string | Uint8Array) =>
  parseRecord(typeof line === 'string' ? Buffer.from(line) : line, 'stdin:1');

describe('records', () => {
  test.each([
    ['{"id":"a","text":"x"}', { id: 'a', text: 'x', url: null, published: null }],
    ['{"id":7,"html":""}', { id: 7, html: '', url: null, published: null }],
    [
      '{"text":"x","url":"https://a.cn","published":"2024-01-02"}',
      { text: 'x', url: 'https://a.cn', published: '2024-01-02' },
    ],
    ['{"text":"x","published":"2024-01-02T03:04:05Z"}', { text: 'x', url: null, published: '2024-01-02' }],
    ['{"text":"x","html":null,"more":[1]}', { text: 'x', url: null, published: null }],
    ['\uFEFF{"text":"x"}', { text: 'x', url: null, published: null }],
  ])('%s', (line, document) => {
    expect(parse(line)).toEqual({ name: 'stdin:1', ...document });
  });
});

describe('no records', () => {
  test.each([
    ['{"text":', 'not JSON'],
    ['[1]', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['"x"', 'not a JSON object'],
    ['{}', '"html" or "text"'],
    ['{"text":"x","html":"y"}', 'only one'],
    ['{"text":5}', '"html" or "text"'],
    ['{"text":"x","url":5}', '"url"'],
    ['{"text":"x","published":"May"}', '"published"'],
    ['{"text":"x","published":2024}', '"published"'],
    [Uint8Array.from([0x7b, 0xff, 0xfe]), 'not UTF-8'],
  ])('%s', (line, why) => {
    expect(parse(line)).toEqual({ name: 'stdin:1', error: expect.stringContaining(why) });
  });

  test('the id is kept where the line has one', () => {
    expect(parse('{"id":"a","text":5}')).toMatchObject({ id: 'a', error: expect.any(String) });
  });
});
