import type { Output } from '../check/options';
import type { Reading } from '../check/read';
import type { Locale } from '../../ui/messages';
import { csv } from './csv';
import { json } from './json';
import { jsonLines } from './json-lines';
import { markdown } from './markdown';
import { table } from './table';
import { trace } from './trace';

/** One form of output: strings that, written one after the other, make the whole. Nothing is kept between two readings but counts. */
export interface Printer {
  begin(): string;
  reading(reading: Reading): string;
  end(): string;
}

export interface Look {
  /** The command line may name many inputs. */
  readonly several: boolean;
  readonly colour: boolean;
  /** Width of the terminal, in half-width columns. */
  readonly columns: number;
  /** Language of what people read: table and Markdown. */
  readonly locale: Locale;
  /** YYYY-MM-DD: when sources were read, for citations. */
  readonly today: string;
}

const PRINTERS: Record<Output, (look: Look) => Printer> = {
  table,
  json,
  jsonl: jsonLines,
  csv,
  markdown,
  trace,
};

export const printer = (output: Output, look: Look): Printer => PRINTERS[output](look);
