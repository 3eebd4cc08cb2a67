import { barePrint } from '../../dataset/bare-print';
import type { Observation } from '../../dataset/observation';
import { periodLabel } from '../period-label';
import { useLocale } from '../use-messages';
import { areaName } from './area-name';
import { inLocale } from './format';
import type { Figures } from '../detail/use-figures';
import { hashOf } from './place';

/** Single figures, each with its indicator, period and area. */
export function FigureHits(props: { readonly figures: Figures; readonly hits: readonly Observation[] }) {
  const locale = useLocale();
  const { dataset, details } = props.figures;
  return (
    <ul class="indicators">
      {props.hits.map((hit) => {
        const { indicator, area, period, status } = hit;
        const name = details.indicator(indicator)?.name;
        return (
          <li key={[indicator, area, period, status].join()}>
            <a href={hashOf({ at: 'indicator', indicator, area })}>
              {name ? inLocale(name, locale) : (dataset.indicator(indicator)?.name ?? indicator)}
            </a>
            <span class="newest">
              <span class="value" lang="zh-Hans-CN">
                {barePrint(hit, dataset.indicator(indicator)?.unit ?? '')}
              </span>{' '}
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
