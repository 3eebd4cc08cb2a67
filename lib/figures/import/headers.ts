import { simplify } from '../../text/simplify';
import type { Row, Table } from '../csv';
import { HEADERS } from './headers.data';

const NAMES = new Map(
  HEADERS.flatMap(([name, headings]) => headings.map((heading) => [heading, name] as const)),
);

const HAN = /\p{Script=Han}/u;
/** The heading that the page teaches for a column: the first one in Chinese. */
const TAUGHT = new Map(
  HEADERS.map(([name, headings]) => [name, headings.find((one) => HAN.test(one)) ?? name] as const),
);

/** A table under the schema's own column names; `heading` says how its author headed a column, or would have. */
export interface Headed {
  readonly table: Table;
  heading(name: string): string;
}

/** Knows the schema's names and what newsrooms write for them; a heading that means none of them is left out. */
export function withKnownHeaders(table: Table): Headed {
  const headings = new Map<string, string>();
  for (const column of table.columns) {
    const name = NAMES.get(simplify(column).toLowerCase());
    if (name !== undefined && !headings.has(name)) headings.set(name, column);
  }
  // Whoever heads a column in English knows the schema; to others its names would be riddles.
  const english = [...headings.values()].some((one) => !HAN.test(one));
  const heading = (name: string) => headings.get(name) ?? (english ? name : (TAUGHT.get(name) ?? name));
  const rows = table.rows.map((row): Row => ({
    line: row.line,
    cell: (name) => row.cell(headings.get(name) ?? name),
  }));
  return { table: { ...table, columns: [...headings.keys()], rows }, heading };
}
