import { describe, expect, test } from 'vitest';
import { nesting } from '../../../lib/cli/check/nesting';
import { check } from './terminal';

test.each([
  ['text', '三千家医院', 0],
  ['one in another', '<article><DIV>x</div></article><div></div>', 2],
  ['what closes itself', '<p>一<p>二<li>三<br><img><td>四', 0],
  ['never closed', '<div>'.repeat(50), 50],
  ['closed more often than opened', '</div></div><div></div>', 1],
])('%s', (_name, html, depth) => {
  expect(nesting(html)).toBe(depth);
});

describe('on the command line', () => {
  const page = (depth: number) => `<!doctype html>${'<div>'.repeat(depth)}<p>全国共有1000家医院。`;

  test('a page that nests without end is named, and not waited for', async () => {
    const { status, err } = await check(['--json', '-'], page(200_000));
    expect({ status, err }).toEqual({
      status: 1,
      err: 'heshu: stdin: nests over 20000 elements in each other\n',
    });
  });

  test('one that nests deeper than browsers draw is read', async () => {
    expect(await check(['--json', '-'], page(2000))).toMatchObject({ status: 0, err: '' });
  });
});
