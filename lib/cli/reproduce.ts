/** Run after `npm run zip`: builds again from the zip of the sources, in another folder, and compares every byte. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFrom } from './packages/build-from';
import { otherFiles } from './packages/other-files';
import { VERSION } from './version';

const FOLDER = 'dist';
const zips = readdirSync(FOLDER).filter((name) => name.startsWith(`heshu-${VERSION}-`));
const named = (part: string) => join(FOLDER, zips.find((name) => name.includes(part)) ?? `no ${part} zip`);

const elsewhere = mkdtempSync(join(tmpdir(), 'heshu-rebuilt-'));
try {
  await buildFrom(readFileSync(named('-sources')), elsewhere);
  const faults = [
    ...(await otherFiles(readFileSync(named('-firefox')), join(elsewhere, 'dist/firefox-mv3'))),
    ...zips.filter(
      (name) => !readFileSync(join(FOLDER, name)).equals(readFileSync(join(elsewhere, FOLDER, name))),
    ),
  ];
  for (const fault of faults) console.error(`heshu: ${fault} is another when it is built from the sources`);
  if (faults.length === 0)
    console.log(`${zips.join(', ')}, and what build-for-amo builds: the same bytes from the sources`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(elsewhere, { recursive: true });
}
