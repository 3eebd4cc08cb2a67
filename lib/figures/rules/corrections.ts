import type { Fault } from '../fault';
import { faultIn, keyOf, type Package } from '../package';

/** The last correction of a cell says what the cell holds now; otherwise somebody edited it without saying so. */
export function corrections(tables: Package): Fault[] {
  const loaded = tables.get('corrections');
  if (!loaded) return [];
  const fault = faultIn(loaded);
  const last = new Map(loaded.table.rows.map((row) => [keyOf(row, ['TABLE', 'KEY', 'COLUMN']), row]));
  return [...last.values()].flatMap((row) => {
    const column = row.cell('COLUMN');
    const now = cellNow(tables, row.cell('TABLE'), row.cell('KEY'), column);
    const kept = column === '' ? (now !== null) === (row.cell('AFTER') !== '') : now === row.cell('AFTER');
    return kept
      ? []
      : [fault('correctionUnfounded', row, 'AFTER', { value: row.cell('AFTER'), now: now ?? '' })];
  });
}

/** The cell's content now, '' for a whole row; null where the table holds no such row. */
function cellNow(tables: Package, table: string, key: string, column: string): string | null {
  const loaded = tables.get(table);
  const row = loaded?.table.rows.find(
    (candidate) => keyOf(candidate, loaded.resource.schema.primaryKey) === key,
  );
  if (!row) return null;
  return column === '' ? '' : row.cell(column);
}
