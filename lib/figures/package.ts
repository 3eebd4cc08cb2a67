import type { Resource } from '../dataset/descriptor';
import type { Row, Table } from './csv';
import type { Fault, FaultId } from './fault';

/** A table with its schema. */
export interface Loaded {
  readonly resource: Resource;
  readonly table: Table;
}

/** Tables of a package by name, as in datapackage.json. */
export type Package = ReadonlyMap<string, Loaded>;

const NO_ROWS: readonly Row[] = [];

export const rowsOf = (tables: Package, name: string): readonly Row[] =>
  tables.get(name)?.table.rows ?? NO_ROWS;

/** Makes the faults of one table: file name and line are filled in. */
export const faultIn =
  ({ resource }: Loaded) =>
  (id: FaultId, row: Row | null, column: string | null, values: Record<string, string> = {}): Fault => ({
    file: resource.path,
    line: row?.line ?? null,
    column,
    id,
    values,
  });

/** The cells of a key, joined as corrections name it. */
export const keyOf = (row: Row, columns: readonly string[]): string =>
  columns.map((column) => row.cell(column)).join(' ');
