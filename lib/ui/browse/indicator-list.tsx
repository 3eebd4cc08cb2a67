import { useState } from 'preact/hooks';
import type { Indicator } from '../../dataset/observation';
import { periodLabel } from '../period-label';
import { useLocale, useMessages } from '../use-messages';
import { inLocale, languageOf, unitLabel } from './format';
import type { Figures } from '../detail/use-figures';
import { hashOf } from './place';
import { seriesOf } from './series';
import { Spark } from './spark';
import { Value } from './value';

/** Rows that a page shows before it is asked for more. */
const PAGE = 60;

/** Indicators with their newest figure and their course. */
export function IndicatorList(props: {
  readonly figures: Figures;
  readonly indicators: readonly Indicator[];
}) {
  const t = useMessages();
  const [shown, setShown] = useState(PAGE);
  const rest = props.indicators.length - shown;
  return (
    <>
      <ul class="indicators">
        {props.indicators.slice(0, shown).map((indicator) => (
          <Entry key={indicator.id} figures={props.figures} indicator={indicator} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="quiet more" onClick={() => setShown(shown + PAGE)}>
          {t('figures.more', { count: rest })}
        </button>
      )}
    </>
  );
}

function Entry({ figures, indicator }: { readonly figures: Figures; readonly indicator: Indicator }) {
  const t = useMessages();
  const locale = useLocale();
  const { dataset, details } = figures;
  const name = details.indicator(indicator.id)?.name ?? {
    zh_CN: indicator.name,
    zh_TW: indicator.name,
    en: null,
  };
  const unit = unitLabel(locale, indicator, details.indicator(indicator.id)?.unit);
  const areas = dataset.areas(indicator.id);
  const area = areas.includes('CN') ? 'CN' : (areas[0] ?? 'CN');
  const newest =
    dataset.newest(indicator.id, area) ?? dataset.observations(indicator.id, area).at(-1) ?? null;
  return (
    <li>
      <a href={hashOf({ at: 'indicator', indicator: indicator.id, area })} lang={languageOf(name, locale)}>
        {inLocale(name, locale)}
      </a>
      <Spark points={seriesOf(dataset, indicator.id, area)} />
      {newest && (
        <span class="newest">
          <Value figure={newest} unit={unit} />{' '}
          <span class="when">
            {periodLabel(locale, newest.period)}
            {areas.length > 1 && ` · ${t('figures.areas', { count: areas.length })}`}
          </span>
        </span>
      )}
    </li>
  );
}
