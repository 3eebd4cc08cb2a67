import { CELL, LINE } from '../dataset/packed';
import type { PackedDetails } from '../dataset/packed-details';
import type { Row } from './csv';
import { rowsOf, type Package } from './package';

/** Tables → packed details. `traditional` turns simplified Chinese into traditional; a caller without a converter passes the text on. */
export function packDetails(tables: Package, traditional: (text: string) => string): PackedDetails {
  const lines = (
    name: string,
    cells: (row: Row) => readonly string[],
    kept: (row: Row) => boolean = () => true,
  ) =>
    rowsOf(tables, name)
      .filter(kept)
      .map((row) => cells(row).join(CELL))
      .join(LINE);
  const columns =
    (...names: string[]) =>
    (row: Row) =>
      names.map((name) => row.cell(name));
  const both = (row: Row, column: string) => [row.cell(column), traditional(row.cell(column))];
  const named = (id: string) => (row: Row) => [row.cell(id), ...both(row, 'NAME_ZH'), row.cell('NAME_EN')];
  const key = columns('INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'OBS_STATUS');
  const note = (row: Row) => both(row, 'NOTE_ZH');
  const agreeing = columns('CONFIDENCE', 'ALSO_PRINTED', 'ALSO_SOURCES');
  const reported = columns('OBS_VALUE', 'PRINTED', 'SOURCE');
  return {
    indicators: lines('indicators', (row) => [
      ...named('INDICATOR')(row),
      ...both(row, 'DEFINITION_ZH'),
      ...both(row, 'UNIT_ZH'),
      row.cell('UNIT_MEASURE'),
    ]),
    breaks: lines('breaks', (row) => [...columns('INDICATOR', 'TIME_PERIOD')(row), ...note(row)]),
    observations: lines('observations', (row) => [...key(row), ...agreeing(row), ...note(row)], saysMore),
    alsoReported: lines('also_reported', (row) => [...key(row), ...reported(row), ...note(row)]),
    topics: lines('topics', named('TOPIC')),
    areas: lines('areas', named('REF_AREA')),
    corrections: lines(
      'corrections',
      columns('DATE', 'TABLE', 'KEY', 'COLUMN', 'BEFORE', 'AFTER', 'REASON', 'SOURCE'),
    ),
  };
}

/** Most figures have nothing that their row in the core does not say. */
const saysMore = ({ cell }: Row): boolean =>
  cell('CONFIDENCE') === 'medium' ||
  ['ALSO_PRINTED', 'ALSO_SOURCES', 'NOTE_ZH'].some((column) => cell(column) !== '');
