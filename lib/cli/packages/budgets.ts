import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What a built file may weigh, in KB of 1024 bytes. */
const BUDGETS: readonly { file: RegExp; kb: number; gzip?: number; why: string }[] = [
  { file: /content-scripts\/gate\.js$/, kb: 10, why: 'runs on every page' },
  {
    file: /content-scripts\/reader\.js$/,
    kb: 800,
    gzip: 220,
    why: 'runs on every article, figures included',
  },
];
const FOLDERS = ['dist/chrome-mv3', 'dist/firefox-mv3'];
const KB = 1024;

/** Prints the weight of each budgeted file of both builds; gives one line for each that is missing or too heavy. */
export function overBudget(): string[] {
  return FOLDERS.flatMap((folder) =>
    BUDGETS.flatMap(({ file, kb, gzip, why }) => {
      const path = filesOf(folder).find((name) => file.test(name));
      if (!path) return [`${folder} has no ${file.source}: build first`];
      const size = statSync(path).size / KB;
      const packed = gzipSync(readFileSync(path)).length / KB;
      console.log(
        `${path}: ${size.toFixed(1)} KB of ${kb}, gzip ${packed.toFixed(1)} KB${gzip ? ` of ${gzip}` : ''}`,
      );
      return size > kb || (gzip !== undefined && packed > gzip)
        ? [`${path} is over its budget (${why})`]
        : [];
    }),
  );
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    `${folder}/${name}`.replaceAll('\\', '/'),
  );
