import Papa from 'papaparse';
import { FORMULA } from '../../ui/export/csv';
import type { Reading } from '../check/read';
import type { Printer } from './printer';

type Row = Record<string, string | number | null>;

const COLUMNS = [
  'input',
  'id',
  'title',
  'published',
  'start',
  'end',
  'quote',
  'kind',
  'value',
  'valueTo',
  'unit',
  'hedge',
  'change',
  'period',
  'area',
  'subject',
  'state',
  'indicator',
  'publishedValue',
  'publishedPeriod',
  'publishedAs',
  'publishedStatus',
  'publishedFrom',
  'publishedFromPeriod',
  'sourcePublisher',
  'sourceTitle',
  'sourceDate',
  'sourceUrl',
  'note',
  'error',
];

/** One row a statistic; one with `error` for an input that could not be read. */
export const csv = (): Printer => ({
  // The mark lets spreadsheets know UTF-8; without it they show Chinese as debris.
  begin: () => `\uFEFF${COLUMNS.join(',')}\r\n`,
  reading: (reading) => {
    const rows = rowsOf(reading);
    if (rows.length === 0) return '';
    // Pages are strangers: a cell that begins with = or @ must not become a formula.
    return Papa.unparse(rows, { columns: COLUMNS, header: false, escapeFormulae: FORMULA }) + '\r\n';
  },
  end: () => '',
});

function rowsOf({ name, output, error }: Reading): Row[] {
  const id = output.id === undefined ? null : String(output.id);
  if (error !== null) return [{ input: name, id, error }];
  return output.statistics.map(({ finding, ...statistic }) => ({
    input: name,
    id,
    title: output.article.title,
    published: output.article.published,
    ...statistic,
    state: finding.state,
    indicator: finding.indicator,
    publishedValue: finding.observation?.value ?? null,
    publishedPeriod: finding.observation?.period ?? null,
    publishedAs: finding.observation?.printed ?? null,
    publishedStatus: finding.observation?.status ?? null,
    publishedFrom: finding.from?.value ?? null,
    publishedFromPeriod: finding.from?.period ?? null,
    sourcePublisher: finding.observation?.source.publisher ?? null,
    sourceTitle: finding.observation?.source.title ?? null,
    sourceDate: finding.observation?.source.date ?? null,
    sourceUrl: finding.observation?.source.url ?? null,
    note: finding.note,
  }));
}
