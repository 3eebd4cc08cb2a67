import { simplify } from '../../text/simplify';
import type { Row, Table } from '../csv';
import { HEADERS } from './headers.data';

const NAMES = new Map(
  HEADERS.flatMap(([name, headings]) => headings.map((heading) => [heading, name] as const)),
);

/** The table under the schema's own column names; a heading that means none of them is left as it is. */
export function withKnownHeaders(table: Table): Table {
  const heading = new Map<string, string>();
  for (const column of table.columns) {
    const name = NAMES.get(simplify(column).toLowerCase());
    if (name !== undefined && !heading.has(name)) heading.set(name, column);
  }
  const rows = table.rows.map((row): Row => ({
    line: row.line,
    cell: (name) => row.cell(heading.get(name) ?? name),
  }));
  return { ...table, columns: [...heading.keys()], rows };
}
