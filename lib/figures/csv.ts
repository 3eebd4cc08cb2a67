import Papa from 'papaparse';

/** A record of a CSV file: `line` as a spreadsheet counts it (the header is 1); a cell that the file does not have is empty. */
export interface Row {
  readonly line: number;
  cell(column: string): string;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What the CSV parser found wrong, with the line. */
  readonly errors: readonly { readonly line: number; readonly message: string }[];
}

/** Reads CSV after RFC 4180, with or without a byte-order mark. Cells stay text: nothing is guessed, nothing evaluated. */
export function readCsv(text: string): Table {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' });
  const [columns = [], ...records] = data;
  const place = new Map(columns.map((column, at) => [column.trim(), at]));
  return {
    columns: [...place.keys()],
    rows: records
      .map((cells, at) => ({
        line: at + 2,
        cell: (column: string) => cells[place.get(column) ?? -1]?.trim() ?? '',
        empty: cells.every((cell) => cell.trim() === ''),
      }))
      .filter(({ empty }) => !empty),
    errors: errors.map(({ row, message }) => ({ line: (row ?? 0) + 1, message })),
  };
}
