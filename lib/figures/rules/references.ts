import { items } from '../../dataset/packed';
import type { Fault, FaultId } from '../fault';
import { faultIn, keyOf, rowsOf, type Package } from '../package';

/** References that deserve their own words; the others are `unknown-reference`. */
const OWN_WORDS: Readonly<Record<string, FaultId>> = {
  indicators: 'unknownIndicator',
  sources: 'missingSource',
};

/** The schema's foreign keys. */
export function references(tables: Package): Fault[] {
  return [...tables.values()].flatMap((loaded) => {
    const fault = faultIn(loaded);
    return (loaded.resource.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const known = new Set(rowsOf(tables, reference.resource).map((row) => keyOf(row, reference.fields)));
      const id = OWN_WORDS[reference.resource] ?? 'unknownReference';
      return loaded.table.rows
        .filter((row) => fields.every((name) => row.cell(name) !== '') && !known.has(keyOf(row, fields)))
        .map((row) =>
          fault(id, row, fields[0] ?? null, { value: keyOf(row, fields), table: reference.resource }),
        );
    });
  });
}

/** Lists of ids, which Table Schema cannot reference: near-twins, and sources that agree. */
export function listedReferences(tables: Package): Fault[] {
  return [
    ...listed(tables, 'indicators', 'CONFUSABLE_WITH', 'INDICATOR', 'missingTwin'),
    ...listed(tables, 'observations', 'ALSO_SOURCES', 'SOURCE', 'missingSource'),
    ...ownTwins(tables),
  ];
}

function listed(tables: Package, table: string, column: string, idColumn: string, id: FaultId): Fault[] {
  const loaded = tables.get(table);
  if (!loaded) return [];
  const target = idColumn === 'SOURCE' ? 'sources' : table;
  const known = new Set(rowsOf(tables, target).map((row) => row.cell(idColumn)));
  const fault = faultIn(loaded);
  return loaded.table.rows.flatMap((row) =>
    items(row.cell(column))
      .filter((value) => !known.has(value))
      .map((value) => fault(id, row, column, { value, table: target })),
  );
}

function ownTwins(tables: Package): Fault[] {
  const loaded = tables.get('indicators');
  if (!loaded) return [];
  const fault = faultIn(loaded);
  return loaded.table.rows
    .filter((row) => items(row.cell('CONFUSABLE_WITH')).includes(row.cell('INDICATOR')))
    .map((row) => fault('ownTwin', row, 'CONFUSABLE_WITH', { value: row.cell('INDICATOR') }));
}
