import { LANGUAGE_TAGS } from '../locale';
import { useLocale, useMessages } from '../use-messages';
import { Corrections } from './corrections';
import { inLocale } from './format';
import type { BrowseProps } from './model';
import { hashOf } from './place';

/** All topics, each with the number of its indicators. */
export function Topics({ model }: BrowseProps) {
  const t = useMessages();
  const locale = useLocale();
  const { dataset, details } = model.figures;
  const counts = new Map<string, number>();
  for (const { topic } of dataset.indicators) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const figures = dataset.indicators.reduce((sum, { id }) => sum + dataset.observations(id).length, 0);
  const order = new Intl.Collator(LANGUAGE_TAGS[locale]);
  const known = new Set(details.topics.map(({ id }) => id));
  const others = [...counts.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({ id, name: { zh_CN: id, zh_TW: id, en: id } }));
  return (
    <>
      <p class="hint">{t('figures.counts', { indicators: dataset.indicators.length, figures })}</p>
      <ul class="topics">
        {[...details.topics, ...others]
          .filter(({ id }) => counts.has(id))
          .sort((a, b) => order.compare(inLocale(a.name, locale), inLocale(b.name, locale)))
          .map(({ id, name }) => (
            <li key={id}>
              <a href={hashOf({ at: 'topic', topic: id })}>{inLocale(name, locale)}</a>
              <span class="count">{counts.get(id)}</span>
            </li>
          ))}
      </ul>
      <Corrections corrections={details.corrections} Heading="h3" />
    </>
  );
}
