import type { Row } from '../csv';
import type { Fault, FaultId } from '../fault';
import { faultIn, rowsOf, type Loaded, type Package } from '../package';

/** What the schema cannot say about a figure, because it needs the figure's indicator or another cell. */
export function values(tables: Package): Fault[] {
  const loaded = tables.get('observations');
  if (!loaded) return [];
  const indicators = new Map(rowsOf(tables, 'indicators').map((row) => [row.cell('INDICATOR'), row]));
  return loaded.table.rows.flatMap((row) => {
    const indicator = indicators.get(row.cell('INDICATOR'));
    return indicator ? ofFigure(loaded, row, indicator) : [];
  });
}

function ofFigure(loaded: Loaded, row: Row, indicator: Row): Fault[] {
  const fault = faultIn(loaded);
  const value = Number(row.cell('OBS_VALUE'));
  const unit = row.cell('UNIT_MEASURE');
  const expected = indicator.cell('UNIT_MEASURE');
  const kind = indicator.cell('KIND');
  const isTarget = row.cell('OBS_STATUS') === 'target';
  const check = (wrong: boolean, id: FaultId, column: string, said: Record<string, string> = {}) =>
    wrong
      ? [fault(id, row, column, { value: row.cell(column), indicator: row.cell('INDICATOR'), ...said })]
      : [];
  return [
    ...check(unit !== expected, 'unitDiffers', 'UNIT_MEASURE', { expected }),
    // A change of 120% or a ratio above 100% can be right; a part of a whole cannot.
    ...check(unit === 'percent' && !OPEN.has(kind) && value > 100, 'percentOver100', 'OBS_VALUE'),
    ...check(kind !== 'change' && value < 0, 'negative', 'OBS_VALUE'),
    ...check(
      (row.cell('HEDGE') === 'range') !== (row.cell('OBS_VALUE_TO') !== ''),
      'rangeEnd',
      'OBS_VALUE_TO',
    ),
    ...check(isTarget && row.cell('BASIS') !== 'target', 'targetBasis', 'BASIS'),
  ];
}

const OPEN: ReadonlySet<string> = new Set(['change', 'ratio']);
