import { spawn } from 'node:child_process';

/** Runs a program to its end. Resolves to what it printed, or to null where it is missing, fails or takes over `seconds`. */
export function run(program: string, words: readonly string[], seconds: number): Promise<string | null> {
  return new Promise((resolve) => {
    // npx is a script on Windows, which only a shell starts.
    const shell = process.platform === 'win32' && program === 'npx';
    const child = spawn(program, words, {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: seconds * 1000,
      shell,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    let printed = '';
    child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
    child.on('error', () => resolve(null));
    child.on('close', (status) => resolve(status === 0 ? printed : null));
  });
}
