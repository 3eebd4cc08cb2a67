import { periodLabel } from '../period-label';
import { useLocale, useMessages } from '../use-messages';
import { areaName } from './area-name';
import { Areas } from './areas';
import { Back } from './back';
import { Chart } from './chart';
import { Corrections } from './corrections';
import { Downloads } from './downloads';
import { headline, inFull, inLocale, languageOf, unitLabel } from './format';
import type { BrowseProps } from './model';
import { Notes } from './notes';
import { hashOf } from './place';
import { publishersOf } from './publishers';
import { seriesOf } from './series';
import { SeriesTable } from './series-table';
import { Twins } from './twins';
import { Value } from './value';

/** One indicator: what it is, what it is not, its course as a chart and every figure as a table. */
export function IndicatorPage(props: BrowseProps & { readonly id: string; readonly area: string }) {
  const t = useMessages();
  const locale = useLocale();
  const { dataset, details } = props.model.figures;
  const indicator = dataset.indicator(props.id);
  if (!indicator) {
    return (
      <>
        <Back />
        <p class="hint">{t('figures.unknown', { id: props.id })}</p>
      </>
    );
  }
  const more = details.indicator(indicator.id);
  const name = more?.name ?? { zh_CN: indicator.name, zh_TW: indicator.name, en: null };
  const topic = details.topics.find(({ id }) => id === indicator.topic)?.name;
  const areas = dataset.areas(indicator.id);
  const area = areas.includes(props.area) ? props.area : (areas[0] ?? 'CN');
  const newest = dataset.newest(indicator.id, area);
  const isOwn = newest !== null && dataset.source(newest.source)?.origin !== undefined;
  const unit = unitLabel(locale, indicator, more?.unit);
  const where = areaName(details, locale, area);
  const corrections = details.corrections.filter(({ key }) => key.split(' ')[0] === indicator.id);
  const title = inLocale(name, locale);
  const credit = t('figures.credit', {
    sources: publishersOf(dataset, indicator.id, area, locale),
    ...props.model.dataset,
  });
  return (
    <article class="indicator">
      <Back topic={{ id: indicator.topic, name: topic ? inLocale(topic, locale) : indicator.topic }} />
      <h3 class="place" lang={languageOf(name, locale)}>
        {title}
      </h3>
      <p class="also" lang={locale === 'en' ? 'zh-Hans-CN' : 'en'}>
        {locale === 'en' ? name.zh_CN : name.en}
      </p>
      {more?.definition.zh_CN && (
        <p class="definition" lang={languageOf(more.definition, locale)}>
          {inLocale(more.definition, locale)}
        </p>
      )}
      <div class="headline">
        {newest && (
          <p class="now">
            <Value figure={newest} unit={unit} large />{' '}
            <span class="when">
              {where} · {periodLabel(locale, newest.period)}
              {isOwn && <span class="theirs"> · {t('figures.mark.own')}</span>}
            </span>
          </p>
        )}
        {areas.length > 1 && (
          <select
            aria-label={t('figures.area')}
            value={area}
            onChange={(event) => {
              location.hash = hashOf({
                at: 'indicator',
                indicator: indicator.id,
                area: event.currentTarget.value,
              });
            }}
          >
            {areas.map((each) => (
              <option key={each} value={each}>
                {areaName(details, locale, each)}
              </option>
            ))}
          </select>
        )}
      </div>
      <figure>
        <Chart
          points={seriesOf(dataset, indicator.id, area)}
          breaks={more?.breaks ?? []}
          axis={unit}
          headline={(observation) => headline(locale, observation, unit)}
          inFull={(observation) => inFull(locale, observation, unit)}
          label={t('figures.chart', { name: title, area: where })}
        />
        <figcaption>{credit}</figcaption>
      </figure>
      <Notes breaks={more?.breaks ?? []} />
      <Twins {...props} indicator={indicator} />
      <SeriesTable figures={props.model.figures} indicator={indicator} area={area} unit={unit} />
      <Areas figures={props.model.figures} indicator={indicator} unit={unit} />
      {corrections.length > 0 && <Corrections corrections={corrections} Heading="h4" />}
      <Downloads {...props} indicator={indicator.id} title={`${title} · ${where}`} source={credit} />
    </article>
  );
}
