/** `npm run score`: what the corpus pages give: found, linked, states, and for every page what differs from its expectation. Exit status 1 where anything does. */
import { readdirSync } from 'node:fs';
import { pageScore } from './score/page-score';
import { table } from './score/table';

const corpus = new URL('../../test/corpus/', import.meta.url);
const pages = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => pageScore(name, new URL(`${name}/`, corpus)));

process.stdout.write(table(pages));
process.exitCode = pages.some(({ confusion }) => confusion.length > 0) ? 1 : 0;
