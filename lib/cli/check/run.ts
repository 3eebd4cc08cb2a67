import { stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { VERSION } from '../version';
import { printer } from '../print';
import { sayIn } from '../print/say';
import { inputs } from './inputs';
import { parseOptions, type Options } from './options';
import { writer } from './output';
import { progress } from './progress';
import { read } from './read';
import { USAGE } from './usage';

/** Columns where there is no terminal: nothing is cut but what no screen would hold. */
const WIDE = 200;

/** What of `process` the command uses. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  readonly stderr: Writable & { isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs the command with the words after its name. Resolves to its exit status: 0 read, 1 some input could not be read,
 * 2 wrong usage. `interrupt` closes the output where it stands, so that what was read is whole.
 */
export async function run(
  words: readonly string[],
  terminal: Terminal,
  interrupt?: AbortSignal,
): Promise<number> {
  const request = parseOptions(words);
  if ('wrong' in request) {
    terminal.stderr.write(`heshu: ${request.wrong} (--help says more)\n`);
    return 2;
  }
  if ('print' in request) {
    await writer(terminal.stdout)(request.print === 'help' ? USAGE : `heshu ${VERSION}\n`);
    return 0;
  }
  return check(request.run, terminal, interrupt);
}

async function check(
  options: Options,
  { stdin, stdout, stderr, env }: Terminal,
  interrupt?: AbortSignal,
): Promise<number> {
  const write = writer(stdout);
  const several = options.files.length > 1 || (await holdsSeveral(options.files[0]!));
  const print = printer(options.output, {
    several,
    colour: !!stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
    columns: stdout.columns ?? WIDE,
    locale: options.locale,
    today: new Date().toISOString().slice(0, 10),
  });
  const bar = progress(stderr, several, !!stdout.isTTY);
  let status = 0;
  interrupt?.addEventListener('abort', () => {
    bar.clear();
    stdout.write(print.end());
    stderr.write('heshu: interrupted\n');
  });
  if (!(await write(print.begin()))) return status;
  for await (const input of inputs(options, stdin)) {
    const reading = read(input, sayIn(options.locale));
    if (reading.error !== null) {
      status = 1;
      bar.clear();
      stderr.write(`heshu: ${reading.name}: ${reading.error}\n`);
    }
    if (!(await write(print.reading(reading)))) return status;
    bar.step();
  }
  bar.clear();
  await write(print.end());
  return status;
}

/** Whether one name on the command line may stand for many documents. Looks at the name's kind only, never at what it holds. */
async function holdsSeveral(file: string): Promise<boolean> {
  if (/\.(jsonl|ndjson)$/i.test(file)) return true;
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}
