import { useMessages } from '../use-messages';
import type { SectionProps } from './model';
import { SCORE } from './score.data';

export function About({ model }: SectionProps) {
  const t = useMessages();
  return (
    <dl class="about">
      <dt>{t('options.version')}</dt>
      <dd>
        {t('name')} {model.version} · {t('dataset.line', { ...model.dataset })}
      </dd>
      <dt>{t('options.accuracy')}</dt>
      <dd>
        <ul>
          <li>{t('options.accuracyFound', { ...SCORE })}</li>
          <li>{t('options.accuracyLinked', { ...SCORE })}</li>
        </ul>
        <p class="hint">{t('options.accuracyHint')}</p>
      </dd>
      <dt>{t('options.method')}</dt>
      <dd>{t('options.methodText')}</dd>
      <dt>{t('options.privacy')}</dt>
      <dd>{t('options.privacyText')}</dd>
      <dt>{t('options.license')}</dt>
      <dd>{t('options.licenseName')}</dd>
    </dl>
  );
}
