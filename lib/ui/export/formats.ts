import { toContract } from '../../compare/contract';
import type { Report } from '../../compare/report';
import type { Locale } from '../messages';
import { noteWords } from '../note-words';
import { csv } from './csv';
import { markdown } from './markdown';
import { tableOf } from './table';

export interface Format {
  readonly id: 'markdown' | 'csv' | 'json';
  readonly extension: string;
  readonly type: string;
  /** The report in this format; `now` dates the citations. */
  readonly write: (report: Report, locale: Locale, now: Date) => string;
}

const day = (now: Date): string => now.toISOString().slice(0, 10);

/** What a report can be taken away as, in the order of the menu. */
export const FORMATS: readonly Format[] = [
  {
    id: 'markdown',
    extension: 'md',
    type: 'text/markdown',
    write: (report, locale, now) => markdown(report, tableOf(report, locale, day(now)), locale),
  },
  {
    id: 'csv',
    extension: 'csv',
    type: 'text/csv',
    write: (report, locale, now) => csv(tableOf(report, locale, day(now))),
  },
  {
    id: 'json',
    extension: 'json',
    type: 'application/json',
    write: (report, locale) =>
      JSON.stringify(
        toContract(report, (note) => noteWords(locale, note, null)),
        null,
        2,
      ) + '\n',
  },
];
