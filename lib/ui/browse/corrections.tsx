import type { Correction } from '../../dataset/figure-details';
import { useMessages } from '../use-messages';

/** What was changed after a version was published, newest first. */
export function Corrections(props: {
  readonly corrections: readonly Correction[];
  readonly Heading: 'h3' | 'h4';
}) {
  const t = useMessages();
  const { corrections, Heading } = props;
  return (
    <section class="corrections" aria-label={t('figures.corrections')}>
      <Heading>{t('figures.corrections')}</Heading>
      {corrections.length === 0 && <p class="hint">{t('figures.noCorrections')}</p>}
      <ul>
        {[...corrections].reverse().map(({ date, key, column, before, after, reason }) => (
          <li key={[date, key, column].join()}>
            <b>{date}</b>{' '}
            {t('figures.correction', { key, column, before: before || '—', after: after || '—' })}
            <p class="hint" lang="zh-Hans-CN">
              {reason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
