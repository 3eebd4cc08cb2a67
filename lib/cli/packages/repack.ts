import JSZip from 'jszip';

/** The oldest day that a zip can name. */
const EPOCH = new Date('1980-01-01T00:00:00Z');

/** The same files in the order of their names and under one date, so that equal contents make equal bytes. */
export async function repack(zip: Uint8Array): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(zip);
  const to = new JSZip();
  for (const name of Object.keys(from.files).sort()) {
    const file = from.files[name]!;
    if (file.dir) continue;
    to.file(name, await file.async('uint8array'), { date: EPOCH, createFolders: false });
  }
  return to.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
  });
}
