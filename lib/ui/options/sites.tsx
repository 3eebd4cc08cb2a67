import { useState } from 'preact/hooks';
import { useMessages } from '../use-messages';
import type { SectionProps } from './model';

/** Sites on which nothing is marked. */
export function Sites({ model, actions }: SectionProps) {
  const t = useMessages();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const { sitesOff } = model.choices;
  const site = actions.siteOf(typed);
  const add = (event: Event) => {
    event.preventDefault();
    setRefused(!site);
    if (!site) return;
    actions.save({ sitesOff: [...new Set([...sitesOff, site])].sort() });
    setTyped('');
  };
  return (
    <>
      <p class="hint">{t('options.sitesHint')}</p>
      <form class="site-form" onSubmit={add}>
        <label for="site">{t('options.siteAddLabel')}</label>
        <input
          id="site"
          type="text"
          inputMode="url"
          value={typed}
          aria-invalid={refused}
          aria-describedby="site-fault"
          placeholder={t('options.siteExample')}
          onInput={(event) => {
            setRefused(false);
            setTyped(event.currentTarget.value);
          }}
        />
        <button type="submit" class="primary">
          {t('options.siteAdd')}
        </button>
        <p id="site-fault" role="alert">
          {refused && t('options.siteInvalid', { typed, example: t('options.siteExample') })}
        </p>
      </form>
      {sitesOff.length === 0 ? (
        <p class="hint">{t('options.sitesEmpty')}</p>
      ) : (
        <ul class="sites">
          {sitesOff.map((each) => (
            <li key={each}>
              <span>{each}</span>
              <button
                type="button"
                class="quiet"
                aria-label={t('options.siteRemove', { site: each })}
                onClick={() => actions.save({ sitesOff: sitesOff.filter((other) => other !== each) })}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
