import type { Fault, FaultId } from '../fault';
import type { Row } from '../csv';
import { CONTROL, SEPARATOR } from '../rules/cells';
import type { OwnTable } from './files';
import { MOST } from './limits';

/** A cell that a spreadsheet would run, or that would write outside its own cell. */
const FORMULA = /^[=+@]|^-(?!\d)/;
/** What joins items and groups in the bundled form. */
const RESERVED = /[|;]/;
/** Columns of lists may hold what joins them. */
const LISTS: ReadonlySet<string> = new Set(['ALIASES', 'REQUIRED_TERMS', 'EXCLUDED_TERMS']);
const TEXTS: ReadonlySet<string> = new Set([
  'NOTE_ZH',
  'DEFINITION_ZH',
  'TITLE',
  'URL',
  'SOURCE',
  'PUBLISHER',
]);

/** Every cell of a reader's table: length, hidden characters, formulas. */
export function cellFaults({ file, table }: OwnTable): Fault[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap((column) => {
      const id = faultOf(row, column);
      if (id === null) return [];
      const values = { value: row.cell(column).slice(0, 40), most: String(MOST.cell), pattern: '| ; ^ ¦' };
      return [{ file, line: row.line, column, id, values }];
    }),
  );
}

function faultOf(row: Row, column: string): FaultId | null {
  const cell = row.cell(column);
  if (cell.length > MOST.cell) return 'tooLong';
  if (CONTROL.test(cell)) return 'controlCharacter';
  if (FORMULA.test(cell)) return 'formula';
  if (SEPARATOR.test(cell)) return 'reserved';
  return RESERVED.test(cell) && !LISTS.has(column) && !TEXTS.has(column) ? 'reserved' : null;
}
