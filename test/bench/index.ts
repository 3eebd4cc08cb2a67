/** `npm run bench [-- name…]`: runs every `*.bench.ts` here, or those named, and prints their lines as one Markdown table. */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Bench } from './bench';

const wanted = process.argv.slice(2);
const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`,
);
console.log('| what | ours | peer | budget | |\n| --- | --- | --- | --- | --- |');
let missed = 0;
for (const name of names) {
  const { bench } = (await import(`./${name}.bench.ts`)) as { bench: Bench };
  console.log(`| **${bench.title}** | | | | |`);
  for (const { what, ours, peer, budget, met } of await bench.lines()) {
    console.log(
      `| ${what} | ${ours} | ${peer} | ${budget} | ${met === null ? '' : met ? 'met' : 'MISSED'} |`,
    );
    if (met === false) missed++;
  }
}
process.exitCode = missed > 0 ? 1 : 0;
