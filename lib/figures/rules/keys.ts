import type { Fault } from '../fault';
import { faultIn, keyOf, type Package } from '../package';

/** A key stands once, and rows stand in the order of their keys: a change is then one line in a diff. */
export function keys(tables: Package): Fault[] {
  return [...tables.values()].flatMap((loaded) => {
    const { primaryKey } = loaded.resource.schema;
    const fault = faultIn(loaded);
    const [column = null] = primaryKey;
    const lines = new Map<string, number>();
    let last: { order: string; key: string; line: number } | null = null;
    return loaded.table.rows.flatMap((row): Fault[] => {
      const key = keyOf(row, primaryKey);
      const order = primaryKey.map((name) => row.cell(name)).join(BEFORE_ALL);
      const first = lines.get(key);
      if (first !== undefined) return [fault('duplicateKey', row, column, { key, line: String(first) })];
      lines.set(key, row.line);
      const before = last;
      if (before !== null && order < before.order)
        return [
          fault('unsorted', row, column, {
            key,
            columns: primaryKey.join(', '),
            before: before.key,
            line: String(before.line),
          }),
        ];
      last = { order, key, line: row.line };
      return [];
    });
  });
}

/** Sorts before every character of a cell, so that tuples compare cell by cell. */
const BEFORE_ALL = '\u0000';
