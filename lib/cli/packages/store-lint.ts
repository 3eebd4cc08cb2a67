import { execFile } from 'node:child_process';

interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/**
 * Not ours: preact's own code for `dangerouslySetInnerHTML`, which no file of ours uses (lint forbids it).
 * The stores ask for libraries as released, so it is not cut out.
 */
const NOT_OURS = ['UNSAFE_VAR_ASSIGNMENT'];

/** One line for each error or warning of Mozilla's linter on the Firefox build. */
export async function storeComplaints(): Promise<string[]> {
  const printed = await new Promise<string>((resolve) =>
    execFile(
      'npx',
      ['web-ext', 'lint', '--source-dir', 'dist/firefox-mv3', '--output', 'json'],
      { maxBuffer: 2 ** 26, shell: process.platform === 'win32' },
      (_error, stdout) => resolve(stdout),
    ),
  );
  const { errors, warnings }: { errors: Complaint[]; warnings: Complaint[] } = JSON.parse(printed);
  const ours = warnings.filter(({ code }) => !NOT_OURS.includes(code));
  console.log(
    `web-ext lint: ${errors.length} errors, ${ours.length} warnings of ours, ${warnings.length - ours.length} of preact`,
  );
  return [...errors, ...ours].map(({ code, message, file, line }) => `${file}:${line}: ${code} ${message}`);
}
