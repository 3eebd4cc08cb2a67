/**
 * Run after `wxt zip`: makes the zips the same wherever and whenever they are built, and holds them to their budget and to
 * what the store's linter says.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { repack } from './packages/repack';
import { storeComplaints } from './packages/store-lint';

const FOLDER = 'dist';
/** What each may weigh. */
const MB = 1.2;

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.zip'))) {
  const path = `${FOLDER}/${name}`;
  const zip = await repack(readFileSync(path));
  writeFileSync(path, zip);
  const size = zip.length / 2 ** 20;
  console.log(`${path}: ${size.toFixed(2)} MB, sha256 ${createHash('sha256').update(zip).digest('hex')}`);
  const faults = [
    ...(size > MB ? [`over its ${MB} MB`] : []),
    ...(name.includes('firefox') ? await storeComplaints(path) : []),
  ];
  for (const fault of faults) console.error(`heshu: ${path}: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
