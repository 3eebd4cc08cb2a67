import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

test('a list of figures whose pipe is closed ends quietly', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/figures.ts', 'summary']);
  let err = '';
  child.stderr.on('data', (part) => (err += part));
  child.stdout.destroy();
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, err }).toEqual({ status: 0, err: '' });
}, 20_000);
