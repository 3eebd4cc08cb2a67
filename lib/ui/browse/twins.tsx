import type { Indicator } from '../../dataset/observation';
import { useLocale, useMessages } from '../use-messages';
import { inLocale, languageOf } from './format';
import type { BrowseProps } from './model';
import { hashOf } from './place';

/** Indicators that are easily taken for this one, with what sets them apart. */
export function Twins({ model, indicator }: BrowseProps & { readonly indicator: Indicator }) {
  const t = useMessages();
  const locale = useLocale();
  const { dataset, details } = model.figures;
  const twins = dataset.indicators.filter(
    ({ id, confusable }) => indicator.confusable.includes(id) || confusable.includes(indicator.id),
  );
  if (twins.length === 0) return null;
  return (
    <section class="twins" aria-label={t('figures.twins')}>
      <h4>{t('figures.twins')}</h4>
      <ul>
        {twins.map(({ id, name }) => {
          const more = details.indicator(id);
          return (
            <li key={id}>
              <a href={hashOf({ at: 'indicator', indicator: id, area: 'CN' })}>
                {more ? inLocale(more.name, locale) : name}
              </a>
              {more?.definition.zh_CN && (
                <p class="hint" lang={languageOf(more.definition, locale)}>
                  {inLocale(more.definition, locale)}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
