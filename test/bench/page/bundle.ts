import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A file with all it imports as one script, minified as the extension is. */
export async function bundle(entry: URL): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(entry),
        formats: ['iife'],
        name: 'entry',
      },
    },
  });
  const [{ output: chunks }] = output as unknown as [{ output: { code: string }[] }];
  return chunks[0]!.code;
}
