import { PassThrough, Readable } from 'node:stream';
import { run } from '../../../lib/cli/check/run';

/** Runs the command in this process, with stdin given and both outputs caught. */
export async function check(words: readonly string[], stdin: string | Uint8Array = '') {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const caught = Promise.all([stdout, stderr].map((stream) => stream.toArray()));
  const status = await run(words, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env: {} });
  stdout.end();
  stderr.end();
  const [out, err] = (await caught).map((parts) => parts.map(String).join(''));
  return { status, out: out!, err: err! };
}
