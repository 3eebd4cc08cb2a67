import type { Finding } from '../../compare/finding';
import type { Report } from '../../compare/report';
import type { Figures } from '../detail/use-figures';
import { indicatorName } from '../indicator-name';
import { message, type Locale } from '../messages';
import { noteWords } from '../note-words';
import { publishedPrint } from '../published';
import { citation } from './citation';

/** Column titles (message ids) of an exported list, in order. */
const COLUMNS = [
  'list.inText',
  'detail.statedPeriod',
  'export.state',
  'key.indicator',
  'list.published',
  'detail.publishedPeriod',
  'figures.column.status',
  'export.note',
  'list.source',
] as const;

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A report as rows of plain text, one a statistic, in reading order. `day` (YYYY-MM-DD) is when sources were read;
 * `figures` put indicators into the reader's language.
 */
export const tableOf = (
  { statistics, findings }: Report,
  locale: Locale,
  day: string,
  figures: Figures | null,
): Table => ({
  head: COLUMNS.map((id) => message(locale, id)),
  rows: statistics.map((statistic, index) => {
    const finding = findings[index]!;
    const { state, observation, source, note } = finding;
    return [
      statistic.quote,
      statistic.period ?? '',
      message(locale, `state.${state}`),
      indicatorName(finding, locale, figures),
      publishedPrint(finding),
      periods(finding),
      observation ? message(locale, `figures.status.${observation.status}`) : '',
      note ? noteWords(locale, note, figures) : '',
      source ? citation(source, day) : '',
    ].map((cell) => cell.replace(/\s+/g, ' ').trim());
  }),
});

/** In canonical print, which spreadsheets sort: 2023, 2024-Q1; 2022 → 2023 for a change. */
const periods = ({ from, observation }: Finding): string =>
  [from, observation].flatMap((figure) => (figure ? [figure.period] : [])).join(' → ');
