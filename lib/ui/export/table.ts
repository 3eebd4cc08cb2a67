import { barePrint } from '../../dataset/bare-print';
import type { Report } from '../../compare/report';
import type { Locale } from '../messages';
import { message } from '../messages';
import { citation } from './citation';

/** Column titles (message ids) of an exported list, in order. */
const COLUMNS = [
  'list.inText',
  'detail.statedPeriod',
  'export.state',
  'key.indicator',
  'list.published',
  'detail.publishedPeriod',
  'list.source',
] as const;

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A report as rows of plain text, one a statistic, in reading order. `day` (YYYY-MM-DD) is when sources were read. */
export const tableOf = ({ statistics, findings }: Report, locale: Locale, day: string): Table => ({
  head: COLUMNS.map((id) => message(locale, id)),
  rows: statistics.map((statistic, index) => {
    const { state, name, observation, source, unit } = findings[index]!;
    return [
      statistic.quote,
      statistic.period ?? '',
      message(locale, `state.${state}`),
      name ?? '',
      observation ? barePrint(observation, unit ?? '') : '',
      observation?.period ?? '',
      source ? citation(source, day) : '',
    ].map((cell) => cell.replace(/\s+/g, ' ').trim());
  }),
});
