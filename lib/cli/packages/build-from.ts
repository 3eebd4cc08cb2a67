import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import JSZip from 'jszip';

/** As a reviewer does after unpacking; in place of `npm ci`, the packages that are installed here. */
const SCRIPTS = ['postinstall', 'build-for-amo', 'zip'];

/** Unpacks the zip of the sources into an empty folder and builds there what the stores take. Throws where a script fails. */
export async function buildFrom(sources: Uint8Array, folder: string): Promise<void> {
  const { files } = await JSZip.loadAsync(sources);
  for (const [name, file] of Object.entries(files)) {
    if (file.dir) continue;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await file.async('uint8array'));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const script of SCRIPTS)
    execFileSync('npm', ['run', '--silent', script], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
}
