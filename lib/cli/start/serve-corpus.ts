import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const CORPUS = 'test/corpus';
/** The page that `npm start` opens. */
export const SAMPLE = 'commission-release';

export const samplePath = (slug: string) => `${CORPUS}/${slug}/page.html`;

/** Serves the corpus on this machine only: a list at `/`, each page at `/its-name/`. `address` ends with a slash. */
export async function serveCorpus(): Promise<{ server: Server; address: string }> {
  const slugs = readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const server = createServer((request, response) => {
    const slug = (request.url ?? '/').split('/')[1]!;
    const found = slug === '' || slugs.includes(slug);
    // No charset: a page declares its own, as on the web.
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html' });
    response.end(slug === '' ? listOf(slugs) : found ? readFileSync(samplePath(slug)) : '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const listOf = (slugs: readonly string[]) =>
  `<!doctype html><meta charset="utf-8"><title>Sample pages</title><ul>${slugs
    .map((slug) => `<li><a href="/${slug}/">${slug}</a>`)
    .join('')}</ul>`;
