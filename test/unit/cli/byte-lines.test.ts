import { expect, test } from 'vitest';
import { byteLines } from '../../../lib/cli/check/byte-lines';

async function* chunks(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part);
}

async function lines(limit: number, ...parts: string[]) {
  const all: (string | null)[] = [];
  for await (const line of byteLines(chunks(...parts), limit)) {
    all.push(line && Buffer.from(line).toString());
  }
  return all;
}

test.each([
  ['one line without an end', ['ab'], ['ab']],
  ['line ends of both kinds', ['a\r\nb\nc\n'], ['a', 'b', 'c']],
  ['a line in pieces', ['a', 'b', 'c\nd'], ['abc', 'd']],
  ['an end between pieces', ['ab\r', '\ncd'], ['ab', 'cd']],
  ['empty lines', ['\n\na\n'], ['', '', 'a']],
  ['nothing', [], []],
  ['a line too long, between two others', ['a\n123', '4567', '89\nb\n'], ['a', null, 'b']],
  ['a long line at the end', ['a\n1234', '56789'], ['a', null]],
  ['a line as long as may be', ['12345678\n'], ['12345678']],
])('%s', async (_name, parts, expected) => {
  expect(await lines(8, ...parts)).toEqual(expected);
});
