import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const FILE = 'README.md';
const BETWEEN = /(<!-- bench -->\n)[^]*?(<!-- \/bench -->)/;

/** Sets the table between its two marks in the README, in the house's format. */
export async function writeReadme(table: string): Promise<void> {
  const readme = readFileSync(FILE, 'utf8');
  if (!BETWEEN.test(readme)) throw new Error(`${FILE} has no place for the table`);
  const written = readme.replace(BETWEEN, (_all, before, after) => `${before}\n${table}\n\n${after}`);
  writeFileSync(FILE, await format(written, { ...(await resolveConfig(FILE)), filepath: FILE }));
}
