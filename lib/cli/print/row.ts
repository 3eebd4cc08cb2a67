import type { State } from '../../compare/finding';
import type { Report } from '../../compare/report';
import { message, type Locale } from '../../ui/messages';
import { indicatorName } from '../../ui/indicator-name';
import { publishedPrint } from '../../ui/published';
import { sourceName } from '../../ui/source-name';
import { clean } from './clean';
import { bundled, placeIn, sayIn } from './say';

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
    const finding = findings[at]!;
    const { observation, source, state, note } = finding;
    return {
      quote: clean(statistic.quote),
      when: placeIn(locale, statistic.period, statistic.area),
      state,
      stateName: message(locale, `state.${state}`),
      published: clean(publishedPrint(finding)),
      publishedWhen: observation ? placeIn(locale, observation.period, observation.area) : '',
      subject: clean(indicatorName(finding, locale, bundled) || (statistic.subject ?? '')),
      source: source ? clean(sourceName(source) + (source.date ?? '')) : '',
      note: note ? clean(sayIn(locale)(note)) : '',
    };
  });
