import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

/** Starts the command as `npm run check` does, gives it lines, and hands over to `act` once the first report is out. */
function start(words: readonly string[], act: (child: ReturnType<typeof spawn>) => void) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/check.ts', ...words], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdin.on('error', () => {});
  child.stdin.write('{"id":1,"text":"全国有1000家医院。"}\n');
  child.stderr.on('data', (part) => (err += part));
  child.stdout.on('data', (part) => {
    if (out === '') setTimeout(() => act(child), 50);
    out += part;
  });
  return new Promise<{ status: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (status) => resolve({ status, out, err })),
  );
}

test('a report comes as soon as its line is there, before stdin ends', async () => {
  const { status, out } = await start(['--jsonl', '-'], (child) => child.stdin!.end());
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ id: 1, input: 'stdin:1' });
}, 20_000);

test('a closed pipe ends it quietly', async () => {
  const { status, err } = await start(['--jsonl', '-'], (child) => {
    child.stdout!.destroy();
    for (let line = 0; line < 200; line++) child.stdin!.write('{"text":"全国有1000家医院。"}\n');
  });
  expect({ status, err }).toEqual({ status: 0, err: '' });
}, 20_000);

test('an interrupt leaves whole lines', async () => {
  const { status, out, err } = await start(['--jsonl', '-'], (child) => child.kill('SIGINT'));
  expect({ status, err }).toEqual({ status: 130, err: 'heshu: interrupted\n' });
  expect(JSON.parse(out)).toMatchObject({ id: 1 });
}, 20_000);
