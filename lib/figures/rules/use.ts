import { items } from '../../dataset/packed';
import type { Fault } from '../fault';
import { faultIn, rowsOf, type Package } from '../package';

/** An indicator without a figure compares with nothing; a source that nothing cites is a leftover. */
export function use(tables: Package): Fault[] {
  const figures = rowsOf(tables, 'observations');
  const measured = new Set(figures.map((row) => row.cell('INDICATOR')));
  const cited = new Set([
    ...figures.flatMap((row) => [row.cell('SOURCE'), ...items(row.cell('ALSO_SOURCES'))]),
    ...['also_reported', 'corrections'].flatMap((name) =>
      rowsOf(tables, name).map((row) => row.cell('SOURCE')),
    ),
  ]);
  return [
    ...without(tables, 'indicators', 'INDICATOR', measured, 'noFigures'),
    ...without(tables, 'sources', 'SOURCE', cited, 'unusedSource'),
  ];
}

function without(
  tables: Package,
  name: string,
  column: string,
  used: ReadonlySet<string>,
  id: 'noFigures' | 'unusedSource',
): Fault[] {
  const loaded = tables.get(name);
  if (!loaded) return [];
  const fault = faultIn(loaded);
  return loaded.table.rows
    .filter((row) => !used.has(row.cell(column)))
    .map((row) => fault(id, row, column, { value: row.cell(column) }));
}
