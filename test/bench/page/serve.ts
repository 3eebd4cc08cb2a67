import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves pages on this machine by their index: the address ends with a slash. */
export async function servePages(pages: readonly string[]): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    const html = pages[Number(request.url!.slice(1))];
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void server.close(),
  };
}
