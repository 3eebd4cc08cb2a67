import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { repack } from '../../../lib/cli/packages/repack';

async function zipOf(names: readonly string[], date: string): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const name of names) zip.file(name, `content of ${name}`, { date: new Date(date) });
  return zip.generateAsync({ type: 'uint8array' });
}

test('equal contents make equal bytes, whenever and in whatever order they were packed', async () => {
  const one = await repack(await zipOf(['b/c.js', 'a.js'], '2024-05-01T10:00:00Z'));
  const other = await repack(await zipOf(['a.js', 'b/c.js'], '2025-11-12T23:59:00Z'));
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('contents stay, and other contents make other bytes', async () => {
  const one = await repack(await zipOf(['a.js'], '2024-05-01'));
  const other = await repack(await zipOf(['b.js'], '2024-05-01'));
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  expect(await (await JSZip.loadAsync(one)).file('a.js')!.async('string')).toBe('content of a.js');
});
