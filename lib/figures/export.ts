import Papa from 'papaparse';
import type { Dataset } from '../dataset';
import type { Details } from '../dataset/figure-details';

/** One indicator's figures as records, under the column names of the data package; a source in words instead of its id. */
function recordsOf(dataset: Dataset, details: Details, id: string): Record<string, string | number | null>[] {
  const indicator = dataset.indicator(id);
  const more = details.indicator(id);
  return dataset.observations(id).map((row) => {
    const source = dataset.source(row.source);
    return {
      INDICATOR: id,
      NAME_ZH: indicator?.name ?? '',
      NAME_EN: more?.name.en ?? '',
      REF_AREA: row.area,
      TIME_PERIOD: row.period,
      OBS_STATUS: row.status,
      BASIS: row.basis,
      OBS_VALUE: row.value,
      OBS_VALUE_TO: row.valueTo,
      UNIT_ZH: indicator?.unit ?? '',
      PRINTED: row.printed,
      HEDGE: row.hedge,
      RESOLUTION: row.resolution,
      PUBLISHER: source?.publisher ?? '',
      TITLE: source?.title ?? '',
      DATE: source?.date ?? null,
      URL: source?.url ?? null,
      NOTE_ZH: details.observation(row).note?.zh_CN ?? null,
    };
  });
}

/** What a spreadsheet would run instead of showing. A reader's own figures hold whatever its author wrote. */
const FORMULA = /^[=+\-@\t\r]/;
const harmless = (cell: string | number | null) =>
  typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;

/** CSV for a spreadsheet: with a byte-order mark, without which Excel takes Chinese for another encoding. */
export function exportCsv(dataset: Dataset, details: Details, id: string): string {
  const rows = recordsOf(dataset, details, id).map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, harmless(cell)])),
  );
  return `\uFEFF${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}

/** JSON with what a citation needs: version and date of the figures, definition, breaks. */
export function exportJson(dataset: Dataset, details: Details, id: string): string {
  const indicator = dataset.indicator(id);
  const more = details.indicator(id);
  const content = {
    dataset: { version: dataset.version, date: dataset.date },
    indicator: {
      id,
      name: more?.name ?? indicator?.name,
      definition: more?.definition.zh_CN,
      unit: indicator?.unit,
      breaks: more?.breaks.map(({ period, note }) => ({ period, note: note.zh_CN })),
    },
    observations: recordsOf(dataset, details, id),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
