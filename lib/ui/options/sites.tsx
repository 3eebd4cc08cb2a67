import { useState } from 'preact/hooks';
import { useMessages } from '../use-messages';
import type { SectionProps } from './model';

/** Sites on which nothing is marked. */
export function Sites({ model, actions }: SectionProps) {
  const t = useMessages();
  const [typed, setTyped] = useState('');
  const { sitesOff } = model.choices;
  const site = actions.siteOf(typed);
  const add = (event: Event) => {
    event.preventDefault();
    if (!site) return;
    actions.save({ sitesOff: [...new Set([...sitesOff, site])].sort() });
    setTyped('');
  };
  return (
    <>
      <p class="hint">{t('options.sitesHint')}</p>
      <form class="site-form" onSubmit={add}>
        <input
          type="text"
          inputMode="url"
          value={typed}
          aria-label={t('options.siteAddLabel')}
          placeholder={t('options.siteExample')}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="primary" disabled={!site}>
          {t('options.siteAdd')}
        </button>
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
