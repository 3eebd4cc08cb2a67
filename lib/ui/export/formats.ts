import { toContract } from '../../compare/contract';
import type { Report } from '../../compare/report';
import type { Figures } from '../detail/use-figures';
import type { Locale } from '../messages';
import { noteWords } from '../note-words';
import { claimReviews } from './claim-review';
import { csv } from './csv';
import { markdown } from './markdown';
import { tableOf } from './table';

export interface Format {
  readonly id: 'markdown' | 'csv' | 'json' | 'jsonld';
  readonly extension: string;
  readonly type: string;
  /** The report in this format; `now` dates the citations, `figures` name indicators in the reader's language. */
  readonly write: (report: Report, locale: Locale, now: Date, figures: Figures | null) => string;
}

const day = (now: Date): string => now.toISOString().slice(0, 10);
const json = (value: unknown): string => JSON.stringify(value, null, 2) + '\n';

/** What a report can be taken away as, in the order of the menu. */
export const FORMATS: readonly Format[] = [
  {
    id: 'markdown',
    extension: 'md',
    type: 'text/markdown',
    write: (report, locale, now, figures) =>
      markdown(report, tableOf(report, locale, day(now), figures), locale, figures),
  },
  {
    id: 'csv',
    extension: 'csv',
    type: 'text/csv',
    write: (report, locale, now, figures) => csv(tableOf(report, locale, day(now), figures)),
  },
  {
    id: 'json',
    extension: 'json',
    type: 'application/json',
    write: (report, locale, _now, figures) =>
      json(toContract(report, (note) => noteWords(locale, note, figures))),
  },
  {
    id: 'jsonld',
    extension: 'jsonld',
    type: 'application/ld+json',
    write: (report, locale, now, figures) => json(claimReviews(report, locale, now, figures)),
  },
];
