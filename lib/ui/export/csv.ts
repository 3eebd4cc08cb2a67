import type { Table } from './table';

/** What a spreadsheet would take for a formula; some take full-width marks for one, too. */
export const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** RFC 4180, with the mark by which spreadsheets know UTF-8. No cell can become a formula. */
export const csv = ({ head, rows }: Table): string =>
  '\uFEFF' + [head, ...rows].map((cells) => cells.map(quoted).join(',') + '\r\n').join('');

const quoted = (cell: string): string => {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
