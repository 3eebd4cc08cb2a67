import { LANGUAGE_TAGS, type LocaleChoice } from '../locale';
import { LOCALES } from '../messages';
import { Switch } from '../switch';
import { useMessages } from '../use-messages';
import type { SectionProps } from './model';

/** Languages are named in themselves, so that a reader finds hers in any of them. */
const NAMES: Readonly<Record<string, string>> = { zh_CN: '简体中文', zh_TW: '繁體中文', en: 'English' };

export function General({ model, actions }: SectionProps) {
  const t = useMessages();
  const { language, marks, onlyOnClick } = model.choices;
  return (
    <>
      <p class="field">
        <label for="language">{t('options.language')}</label>
        <select
          id="language"
          value={language}
          onChange={(event) => actions.save({ language: event.currentTarget.value as LocaleChoice })}
        >
          <option value="auto">{t('options.languageAuto')}</option>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale} lang={LANGUAGE_TAGS[locale]}>
              {NAMES[locale]}
            </option>
          ))}
        </select>
      </p>
      <p class="field">
        <Switch label={t('switches.marks')} on={marks} onChange={(on) => actions.save({ marks: on })} />
      </p>
      <div class="field">
        <Switch
          label={t('options.onlyOnClick')}
          on={onlyOnClick}
          onChange={(on) => actions.save({ onlyOnClick: on })}
        />
        <p class="hint">{t('options.onlyOnClickHint')}</p>
      </div>
    </>
  );
}
