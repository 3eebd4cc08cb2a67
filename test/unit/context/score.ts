import { extractStatistics } from '../../../lib/statistics';
import type { Statistic } from '../../../lib/statistics/statistic';

/** What a page gives beside its text. */
export interface Page {
  readonly published?: string;
  readonly title?: string;
  readonly publisher?: string;
}

/** A text with the number in question in ⟦⟧, what its attribute is (null: nothing), and the page where it matters. */
export type Row<T> = readonly [text: string, expected: T | null, page?: Page];

/** Publication day of rows that give none: a day in the middle of a year, so that months lie on both sides. */
export const PUBLISHED = '2024-08-20';

/** The statistic in ⟦⟧; an error where the engine finds none there. */
export function marked(text: string, { published = PUBLISHED, title, publisher }: Page = {}): Statistic {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  const plain = text.replace(/[⟦⟧]/g, '');
  const found = extractStatistics(plain, {
    published: published || null,
    title: title ?? null,
    publisher: publisher ?? null,
  }).find((statistic) => statistic.start < end && start < statistic.end);
  if (!found) throw new Error(`no statistic in ⟦⟧: ${text}`);
  return found;
}

export interface Score {
  readonly f1: number;
  /** One line a row that is wrong. */
  readonly wrong: readonly string[];
  readonly rows: number;
}

/** Precision and recall of one attribute over a table, as F1; a wrong value counts against both. */
export function score<T extends string | boolean>(
  rows: readonly Row<T>[],
  read: (statistic: Statistic) => T | null,
  same: (got: T, expected: T) => boolean = (got, expected) => got === expected,
): Score {
  let [right, given, due] = [0, 0, 0];
  const wrong: string[] = [];
  for (const [text, expected, page] of rows) {
    const got = read(marked(text, page));
    if (got !== null) given++;
    if (expected !== null) due++;
    const agrees = got === null || expected === null ? got === expected : same(got, expected);
    if (agrees && expected !== null) right++;
    if (!agrees) wrong.push(`${text} → ${got}, not ${expected}`);
  }
  return { f1: (2 * right) / (given + due || 1), wrong, rows: rows.length };
}

/** Prints a table's figure, for the record. */
export function report(name: string, { f1, wrong, rows }: Score): void {
  console.log(`${name}: F1 ${(f1 * 100).toFixed(1)}, ${rows} rows, ${wrong.length} wrong`);
  for (const line of wrong) console.log(`  ${line}`);
}
