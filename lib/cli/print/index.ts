import type { Output } from '../check/options';
import { csv } from './csv';
import { json } from './json';
import { jsonLd } from './json-ld';
import { jsonLines } from './json-lines';
import { markdown } from './markdown';
import type { Look, Printer } from './printer';
import { table } from './table';
import { trace } from './trace';

const PRINTERS: Record<Output, (look: Look) => Printer> = {
  table,
  json,
  jsonl: jsonLines,
  jsonld: jsonLd,
  csv,
  markdown,
  trace,
};

/** The printer of a form of output. */
export const printer = (output: Output, look: Look): Printer => PRINTERS[output](look);
