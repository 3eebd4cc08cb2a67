import { execFile } from 'node:child_process';

interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** One line for each error or warning of Mozilla's linter on a Firefox build: its folder, or its zip. */
export async function storeComplaints(build: string): Promise<string[]> {
  const printed = await new Promise<string>((resolve) =>
    execFile(
      'npx',
      ['web-ext', 'lint', '--source-dir', build, '--output', 'json'],
      { maxBuffer: 2 ** 26, shell: process.platform === 'win32' },
      (_error, stdout) => resolve(stdout),
    ),
  );
  const { errors, warnings }: { errors: Complaint[]; warnings: Complaint[] } = JSON.parse(printed);
  console.log(`web-ext lint: ${errors.length} errors, ${warnings.length} warnings`);
  return [...errors, ...warnings].map(
    ({ code, message, file, line }) => `${file}:${line}: ${code} ${message}`,
  );
}
