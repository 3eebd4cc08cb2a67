import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { Stage } from './stages';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

/** Runs a stage with its output in sight. Never throws: what cannot be run has failed. */
export async function runStage({ commands = [], projects = [] }: Stage): Promise<Outcome> {
  const start = performance.now();
  let passed = 0;
  let failed = 0;
  for (const command of commands) {
    if (await succeeds(command.split(' '))) passed++;
    else failed++;
  }
  if (projects.length > 0) {
    const tests = await vitest(projects);
    passed += tests.passed;
    failed += tests.failed;
  }
  return { passed, failed, seconds: (performance.now() - start) / 1000 };
}

async function vitest(projects: readonly string[]): Promise<Omit<Outcome, 'seconds'>> {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-test-'));
  const file = join(folder, 'outcome.json');
  const ok = await succeeds([
    ...'vitest run --config test/vitest.config.ts --root . --reporter=dot --reporter=json'.split(' '),
    `--outputFile.json=${file}`,
    ...projects.flatMap((project) => ['--project', project]),
  ]);
  const told = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  rmSync(folder, { recursive: true });
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = told;
  // A file that does not load has no failed test, and is a failure all the same.
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}

/** Whether a program of node_modules/.bin ends with status 0. */
function succeeds([program, ...words]: readonly string[]): Promise<boolean> {
  const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  return new Promise((done) => {
    const child = spawn(program!, words, {
      stdio: 'inherit',
      env: { ...process.env, PATH },
      shell: process.platform === 'win32',
    });
    child.on('error', () => done(false));
    child.on('close', (status) => done(status === 0));
  });
}
