import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { strangers } from './strangers';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.pdf': 'application/pdf',
};

export interface World {
  /** Of the proxy that browsers are started with. */
  readonly port: number;
  /** Everything that was asked for: `http://host/path`, or `host:port` of an encrypted connection. */
  readonly asked: string[];
  /** Ends it; throws where anything was asked for that no page and no browser asks for. */
  close(): void;
}

/**
 * The whole Internet, as far as a test's browser can see: a proxy that answers for every host name with files of a folder.
 * So pages have names of their own, and no request can leave unseen.
 * `addresses` gives files to whole addresses; any other path is that of a file.
 * Files carry no charset: a page's own declaration counts. Encrypted connections are noted and refused.
 */
export async function serveWorld(
  folder: string,
  addresses: ReadonlyMap<string, string> = new Map(),
): Promise<World> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    asked.push(`${url.origin}${url.pathname}`);
    const file = join(folder, addresses.get(url.href) ?? normalize(decodeURIComponent(url.pathname)));
    const data = await readFile(file).catch(() => null);
    response.writeHead(data ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
    response.end(data);
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
      const strange = strangers(asked);
      if (strange.length > 0) throw new Error(`asked for, and by no page: ${strange.join(', ')}`);
    },
  };
}
