import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Bench, Line } from './bench';

const KB = 1024;
const MB = 2 ** 20;
const SCRIPTS = 'dist/chrome-mv3/content-scripts';

/** What is loaded, and what the stores take; of the last `npm run zip`. */
export const bench: Bench = {
  title: 'Weight',
  async lines() {
    const gate = readFileSync(`${SCRIPTS}/gate.js`);
    const reader = readFileSync(`${SCRIPTS}/reader.js`);
    const packed = gzipSync(reader).length;
    const kb = (bytes: number) => `${(bytes / KB).toFixed(0)} KB`;
    return [
      {
        what: 'the gate, on every page',
        ours: kb(gate.length),
        peer: '',
        budget: '10 KB or less',
        met: gate.length <= 10 * KB,
      },
      {
        what: 'the reader with its figures, on articles',
        ours: `${kb(reader.length)}, ${kb(packed)} gzip`,
        peer: '',
        budget: '800 KB or less, 220 gzip',
        met: reader.length <= 800 * KB && packed <= 220 * KB,
      },
      ...readdirSync('dist')
        .filter((name) => /-(?:chrome|firefox)\.zip$/.test(name))
        .map((name): Line => {
          const { length } = readFileSync(`dist/${name}`);
          const ours = `${(length / MB).toFixed(2)} MB`;
          return { what: name, ours, peer: '', budget: '1.2 MB or less', met: length <= 1.2 * MB };
        }),
    ];
  },
};
