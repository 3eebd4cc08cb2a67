import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface Site {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly origin: string;
  /** The same server under another origin. */
  readonly otherOrigin: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  close(): void;
}

/** Serves a folder on a free port of this machine. Files carry no charset, so that a page's own declaration counts. */
export async function serve(folder: string): Promise<Site> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    asked.push(path);
    const file = join(folder, normalize(path));
    const data = await readFile(file).catch(() => null);
    response.writeHead(data ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
    response.end(data);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
