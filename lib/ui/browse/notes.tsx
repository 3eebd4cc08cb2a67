import type { Break } from '../../dataset/figure-details';
import { periodLabel } from '../period-label';
import { useLocale, useMessages } from '../use-messages';
import { inLocale, languageOf } from './format';

/** Breaks in the series, under the numbers that the chart marks them with. */
export function Notes({ breaks }: { readonly breaks: readonly Break[] }) {
  const t = useMessages();
  const locale = useLocale();
  if (breaks.length === 0) return null;
  return (
    <section class="notes" aria-label={t('figures.breaks')}>
      <h4>{t('figures.breaks')}</h4>
      <ol>
        {breaks.map(({ period, note }) => (
          <li key={note.zh_CN} lang={languageOf(note, locale)}>
            {period && <b>{t('figures.from', { period: periodLabel(locale, period) })} </b>}
            {inLocale(note, locale)}
          </li>
        ))}
      </ol>
    </section>
  );
}
