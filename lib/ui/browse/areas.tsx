import type { Indicator, Observation } from '../../dataset/observation';
import { comparePeriods } from '../../quantity/period';
import { periodLabel } from '../period-label';
import { useLocale, useMessages } from '../use-messages';
import { areaName } from './area-name';
import { headline } from './format';
import type { Figures } from '../detail/use-figures';
import { hashOf } from './place';

/** Fewer areas than this are found in the select above the chart. */
const MANY = 4;

/**
 * The newest figure of each area, each with its own year: the country, then the newest years, in them by code. Never by
 * value: figures of different years and rounding make no ranking.
 */
export function Areas(props: {
  readonly figures: Figures;
  readonly indicator: Indicator;
  readonly unit: string;
}) {
  const t = useMessages();
  const locale = useLocale();
  const { dataset, details } = props.figures;
  const { id } = props.indicator;
  const newest = dataset
    .areas(id)
    .map((area) => dataset.newest(id, area))
    .filter((found): found is Observation => found !== null)
    .sort(nationNewestCode);
  if (newest.length < MANY) return null;
  return (
    <section class="areas" aria-label={t('figures.byArea')}>
      <h4>{t('figures.byArea')}</h4>
      <ul>
        {newest.map((found) => (
          <li key={found.area} class={found.area === 'CN' ? 'nation' : undefined}>
            <a href={hashOf({ at: 'indicator', indicator: id, area: found.area })}>
              {areaName(details, locale, found.area)}
            </a>
            <span class="value">{headline(locale, found, props.unit)}</span>
            <span class="when">{periodLabel(locale, found.period)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const nationNewestCode = (a: Observation, b: Observation): number =>
  Number(b.area === 'CN') - Number(a.area === 'CN') ||
  comparePeriods(b.period, a.period) ||
  (a.area < b.area ? -1 : 1);
