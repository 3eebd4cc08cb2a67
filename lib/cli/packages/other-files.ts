import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** Names of the files that differ between a zip and a folder, or stand in one of them only. */
export async function otherFiles(zip: Uint8Array, folder: string): Promise<string[]> {
  const { files } = await JSZip.loadAsync(zip);
  const packed = Object.keys(files).filter((name) => !files[name]!.dir);
  const built = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));
  const names = [...new Set([...packed, ...built])].sort();
  const others: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const same =
      files[name] && existsSync(path) && readFileSync(path).equals(await files[name].async('nodebuffer'));
    if (!same) others.push(name);
  }
  return others;
}
