import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** Paths of the files below `folder` whose extension (lower case, with its dot) is in `extensions`: sorted, hidden ones left out. */
export async function* filesUnder(folder: string, extensions: readonly string[]): AsyncGenerator<string> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // Links to folders are not followed: they may lead round in a circle.
    if (entry.isDirectory()) yield* filesUnder(path, extensions);
    else if (extensions.includes(extname(entry.name).toLowerCase())) yield path;
  }
}
