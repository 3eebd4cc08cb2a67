import { useMessages } from '../use-messages';
import type { SectionProps } from './model';

export function About({ model }: SectionProps) {
  const t = useMessages();
  return (
    <dl class="about">
      <dt>{t('options.version')}</dt>
      <dd>
        {t('name')} {model.version} · {t('dataset.line', { ...model.dataset })}
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
