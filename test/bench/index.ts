/**
 * `npm run bench [-- name…]`: runs every `*.bench.ts` here, or those named, and prints their lines as one Markdown table.
 * With `--readme`, all are run, and the README's table is written anew.
 */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Bench } from './bench';
import { writeReadme } from './readme';
import { HEAD, row, titleRow } from './rows';

const words = process.argv.slice(2);
const readme = words.includes('--readme');
const wanted = words.filter((word) => !word.startsWith('--'));
const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => readme || wanted.length === 0 || wanted.includes(name));

const when = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`;
console.log(`${when}\n\n${HEAD}`);
const kept: string[] = [];
let missed = 0;
for (const name of names) {
  const { bench } = (await import(`./${name}.bench.ts`)) as { bench: Bench };
  const lines = await bench.lines();
  console.log([titleRow(bench), ...lines.map(row)].join('\n'));
  const shown = lines.filter(({ aside }) => !aside);
  if (shown.length > 0) kept.push(titleRow(bench), ...shown.map(row));
  missed += lines.filter(({ met }) => met === false).length;
}
if (readme) await writeReadme(`${when}\n\n${HEAD}\n${kept.join('\n')}`);
process.exitCode = missed > 0 ? 1 : 0;
