import type { Observation } from '../../dataset/observation';
import { periodLabel } from '../period-label';
import { useLocale } from '../use-messages';
import { areaName } from './area-name';
import { inLocale, languageOf, unitLabel } from './format';
import type { Figures } from '../detail/use-figures';
import { hashOf } from './place';
import { Value } from './value';

/** Single figures, each with its indicator, period and area. */
export function FigureHits(props: { readonly figures: Figures; readonly hits: readonly Observation[] }) {
  const locale = useLocale();
  const { dataset, details } = props.figures;
  return (
    <ul class="indicators">
      {props.hits.map((hit) => {
        const { indicator, area, period, status } = hit;
        const held = dataset.indicator(indicator);
        const more = details.indicator(indicator);
        return (
          <li key={[indicator, area, period, status].join()}>
            <a
              href={hashOf({ at: 'indicator', indicator, area })}
              lang={more ? languageOf(more.name, locale) : undefined}
            >
              {more ? inLocale(more.name, locale) : (held?.name ?? indicator)}
            </a>
            <span class="newest">
              <Value figure={hit} unit={held ? unitLabel(locale, held, more?.unit) : ''} />{' '}
              <span class="when">
                {periodLabel(locale, period)}
                {area !== 'CN' && ` · ${areaName(details, locale, area)}`}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
