import type { Row } from '../csv';
import type { Fault } from '../fault';
import { faultIn, rowsOf, type Package } from '../package';
import { readPrint } from '../read-print';
import type { Reading } from '../reading';

/** The extractor, run on what the source printed, gives what the row says: a mistyped zero does not pass. */
export function printed(tables: Package): Fault[] {
  const loaded = tables.get('observations');
  if (!loaded) return [];
  const units = new Map(
    rowsOf(tables, 'indicators').map((row) => [row.cell('INDICATOR'), row.cell('UNIT_ZH')]),
  );
  const fault = faultIn(loaded);
  return loaded.table.rows.flatMap((row) => {
    const print = row.cell('PRINTED');
    const unit = units.get(row.cell('INDICATOR'));
    if (print === '' || unit === undefined) return [];
    const read = readPrint(print, unit);
    if (!read) return [fault('printedUnread', row, 'PRINTED', { printed: print })];
    if (agrees(row, read)) return [];
    return [
      fault('printedDiffers', row, 'PRINTED', {
        printed: print,
        read: shown(read),
        stated: shown(statedBy(row)),
      }),
    ];
  });
}

const statedBy = (row: Row): Reading => ({
  value: Number(row.cell('OBS_VALUE')),
  valueTo: row.cell('OBS_VALUE_TO') === '' ? null : Number(row.cell('OBS_VALUE_TO')),
  hedge: row.cell('HEDGE') as Reading['hedge'],
  step: Number(row.cell('RESOLUTION')),
});

function agrees(row: Row, read: Reading): boolean {
  const stated = statedBy(row);
  return (
    same(read.value, stated.value) &&
    same(read.valueTo ?? 0, stated.valueTo ?? 0) &&
    // A hedge in the print has to be the row's; the row may know one that stood outside the words that were kept.
    (read.hedge === 'exact' || read.hedge === stated.hedge) &&
    (read.step === 0 || read.hedge === 'more' || same(read.step, stated.step))
  );
}

/** Equal but for floating point; a decline is printed without its sign; thirds are kept with two decimals. */
function same(read: number, stated: number): boolean {
  const difference = Math.abs(Math.abs(read) - Math.abs(stated));
  const endless = Math.abs(read * 1e6 - Math.round(read * 1e6)) > 1e-3;
  return difference <= (endless ? 0.005 : 1e-9 * Math.max(1, Math.abs(read)));
}

function shown({ value, valueTo, hedge, step }: Reading): string {
  const number = valueTo === null ? String(value) : `${value}–${valueTo}`;
  return `${number} (${hedge}${step > 0 ? `, ±${step / 2}` : ''})`;
}
