import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { byteLines } from './byte-lines';
import { decode } from './decode';
import { STDIN, type Document, type Unreadable } from './document';
import { filesUnder } from './files-under';
import type { Options } from './options';
import { parseRecord } from './record';

/** Largest single document. Ten megabytes of page take over a gigabyte of memory once parsed; an article has a few kilobytes. */
export const LIMIT = 10 * 2 ** 20;

const LINES = ['.jsonl', '.ndjson'];
const TEXT = ['.txt', '.md'];
const HTML = ['.html', '.htm', '.xhtml', '.shtml'];
/** What is read of a folder. */
const KNOWN = [...LINES, ...TEXT, ...HTML];

type Bytes = AsyncIterable<Uint8Array>;

/** Every document the command line names, one after the other: never two in memory. */
export async function* inputs(options: Options, stdin: Bytes): AsyncGenerator<Document | Unreadable> {
  for (const file of options.files) {
    if (file === '-') yield* fromStdin(options, stdin);
    else yield* fromPath(file, options);
  }
}

async function* fromStdin(options: Options, stdin: Bytes): AsyncGenerator<Document | Unreadable> {
  if (options.output === 'jsonl' && !options.text) yield* fromLines(STDIN, stdin);
  else yield document(STDIN, await gather(stdin), options);
}

async function* fromPath(path: string, options: Options): AsyncGenerator<Document | Unreadable> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      let empty = true;
      for await (const file of filesUnder(path, KNOWN)) {
        empty = false;
        yield* fromPath(file, options);
      }
      if (empty) yield { name: path, error: `holds no ${KNOWN.join(', ')} file` };
    } else if (LINES.includes(extname(path).toLowerCase()) && !options.text) {
      yield* fromLines(path, createReadStream(path));
    } else {
      yield document(path, found.size > LIMIT ? null : await readFile(path), options);
    }
  } catch (error) {
    yield { name: path, error: reason(error as NodeJS.ErrnoException) };
  }
}

async function* fromLines(name: string, stream: Bytes): AsyncGenerator<Document | Unreadable> {
  let number = 0;
  for await (const line of byteLines(stream, LIMIT)) {
    const at = `${name}:${++number}`;
    if (line === null) yield { name: at, error: tooLarge() };
    else if (line.some((byte) => byte !== 32 && byte !== 9)) yield parseRecord(line, at);
  }
}

function document(name: string, bytes: Uint8Array | null, options: Options): Document | Unreadable {
  if (bytes === null) return { name, error: tooLarge() };
  const decoded = decode(bytes);
  if ('error' in decoded) return { name, error: decoded.error };
  if (decoded.text.trim() === '') return { name, error: 'is empty' };
  const { url, published } = options;
  return { name, url, published, [isText(name, decoded.text, options) ? 'text' : 'html']: decoded.text };
}

/** By option, then by name; where neither says (stdin, other names), by the first tag. */
function isText(name: string, content: string, options: Options): boolean {
  const extension = extname(name).toLowerCase();
  if (options.text || TEXT.includes(extension)) return true;
  return !HTML.includes(extension) && !/<[a-z!][^<>]{0,500}>/i.test(content.slice(0, 20_000));
}

/** All of a stream; null where it is over the limit (the rest is not read). */
async function gather(stream: Bytes): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > LIMIT) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const tooLarge = () => `is over ${LIMIT / 2 ** 20} MB: split it, or give it as JSON lines`;

function reason(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'no such file or folder';
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'may not be read (permission denied)';
  return `cannot be read (${error.code ?? error.message})`;
}
