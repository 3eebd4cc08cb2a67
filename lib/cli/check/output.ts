import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes in the reader's tempo, so that what waits to be read does not pile up in memory; false once nobody reads any more. */
export type Write = (text: string) => Promise<boolean>;

/** A `Write` to `stream`. A closed pipe (`| head`) ends the output quietly; other errors are thrown. */
export function writer(stream: Writable): Write {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    closed = true;
    stream.emit('drain');
  });
  return async (text) => {
    if (closed || text === '') return !closed;
    if (!stream.write(text)) await once(stream, 'drain');
    return !closed;
  };
}
