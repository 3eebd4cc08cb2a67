import type { Dataset } from '../../dataset';
import type { Details } from '../../dataset/figure-details';
import type { Observation } from '../../dataset/observation';
import { areaName } from '../browse/area-name';
import { inFull, inLocale, languageOf, unitLabel } from '../browse/format';
import { seriesOf, type Point } from '../browse/series';
import type { Entry } from '../groups';
import type { Locale } from '../messages';

/** A text with the language it is written in. */
export interface Text {
  readonly words: string;
  readonly lang: string;
}

/** What a detail shows beside the finding itself. */
export interface DetailModel {
  readonly name: Text | null;
  readonly definition: Text | null;
  /** Names of the indicators that fit, where there are several. */
  readonly candidates: readonly Text[];
  /** The area of the published figure. */
  readonly area: string;
  readonly series: readonly Point[];
  /** A figure of the series in the reader's numbers, its print beside it. */
  readonly inFull: (figure: Observation) => string;
}

/** Looks up what is published about the indicator of an entry, in the reader's language where it is written in it. */
export function detailOf(dataset: Dataset, details: Details, entry: Entry, locale: Locale): DetailModel {
  const { indicator, candidates, observation, name } = entry.finding;
  const about = indicator === null ? null : details.indicator(indicator);
  const text = (localized: Parameters<typeof inLocale>[0]): Text => ({
    words: inLocale(localized, locale),
    lang: languageOf(localized, locale),
  });
  const held = indicator === null ? null : dataset.indicator(indicator);
  const unit = held ? unitLabel(locale, held, about?.unit) : '';
  const area = observation?.area ?? entry.statistic.area ?? 'CN';
  return {
    name: about ? text(about.name) : name === null ? null : { words: name, lang: 'zh-Hans-CN' },
    definition: about && inLocale(about.definition, locale) ? text(about.definition) : null,
    candidates:
      candidates.length > 1 || indicator === null
        ? candidates.flatMap((id) => details.indicator(id)?.name ?? []).map(text)
        : [],
    area: areaName(details, locale, area),
    series: indicator === null ? [] : seriesOf(dataset, indicator, area),
    inFull: (figure) => inFull(locale, figure, unit),
  };
}
