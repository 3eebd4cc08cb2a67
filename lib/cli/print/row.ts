import { barePrint } from '../../dataset/bare-print';
import type { State } from '../../compare/finding';
import type { Report } from '../../compare/report';
import { message, type Locale } from '../../ui/messages';
import { sourceName } from '../../ui/source-name';
import { clean } from './clean';
import { placeIn, sayIn } from './say';

/** A statistic as people read it: each cell is one line of plain text, '' where there is nothing to say. */
export interface Row {
  readonly quote: string;
  /** Period, and the area where it is not the whole country: 2022年, 2022年 广东. */
  readonly when: string;
  readonly state: State;
  readonly stateName: string;
  readonly published: string;
  readonly publishedWhen: string;
  /** The indicator; where none is linked, the words of the article that say what is counted. */
  readonly subject: string;
  readonly source: string;
  readonly note: string;
}

/** One row a statistic, in the order of the text. */
export const rowsOf = ({ statistics, findings }: Report, locale: Locale): Row[] =>
  statistics.map((statistic, at) => {
    const { name, observation, source, state, note, unit } = findings[at]!;
    return {
      quote: clean(statistic.quote),
      when: placeIn(locale, statistic.period, statistic.area),
      state,
      stateName: message(locale, `state.${state}`),
      published: observation ? clean(barePrint(observation, unit ?? '')) : '',
      publishedWhen: observation ? placeIn(locale, observation.period, observation.area) : '',
      subject: clean(name ?? statistic.subject ?? ''),
      source: source ? clean(sourceName(source) + (source.date ?? '')) : '',
      note: note ? clean(sayIn(locale)(note)) : '',
    };
  });
