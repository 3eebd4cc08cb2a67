import { build } from './figures/build';

const COMMANDS: Readonly<Record<string, () => number>> = { build };

const [name = ''] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) process.exitCode = command();
else {
  console.error(`usage: npm run figures -- ${Object.keys(COMMANDS).join('|')}`);
  process.exitCode = 2;
}
