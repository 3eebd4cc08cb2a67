import { build } from './figures/build';
import { check } from './figures/check';
import { summary } from './figures/summary';

const COMMANDS: ReadonlyMap<string, { readonly run: () => number; readonly does: string }> = new Map([
  ['check', { run: check, does: 'explain every fault in assets/figures with file, row and column' }],
  ['summary', { run: summary, does: 'count figures by topic, year, area and status' }],
  ['build', { run: build, does: 'make the modules that the extension bundles (npm run generate)' }],
]);

// Whoever reads only the head of a list closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [name = ''] = process.argv.slice(2);
const command = COMMANDS.get(name);
if (command) process.exitCode = command.run();
else {
  console.error('usage: npm run figures -- COMMAND');
  for (const [known, { does }] of COMMANDS) console.error(`  ${known.padEnd(8)} ${does}`);
  process.exitCode = 2;
}
