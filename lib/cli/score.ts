/** `npm run score`: what the corpus pages give: found, linked, states, and for every page what differs from its expectation. */
import { readdirSync } from 'node:fs';
import { pageScore } from './score/page-score';
import { table } from './score/table';

const corpus = new URL('../../test/corpus/', import.meta.url);
const slugs = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

process.stdout.write(table(slugs.map((slug) => pageScore(slug, new URL(`${slug}/`, corpus)))));
