import { STATES } from '../../compare/finding';
import { LANGUAGE_TAGS } from '../locale';
import type { Locale } from '../messages';
import { useMessages } from '../use-messages';

export interface WelcomeModel {
  readonly locale: Locale;
}

export interface WelcomeActions {
  openOptions(): void;
  /** Opens the card of the sample's next or previous number. */
  step(by: 1 | -1): void;
}

/** The one page that opens by itself, once: a sample to try, what the lines mean, how to pin the button. */
export function Welcome({ actions }: { readonly model: WelcomeModel; readonly actions: WelcomeActions }) {
  const t = useMessages();
  return (
    <div class="welcome">
      <header>
        <p class="wordmark">{t('name')}</p>
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
      </header>
      <main>
        <section aria-labelledby="try">
          <h2 id="try">{t('welcome.try')}</h2>
          <p class="hint">{t('welcome.tryHint')}</p>
          <article class="sample" lang={LANGUAGE_TAGS.zh_CN}>
            <h3>{t('welcome.sampleTitle')}</h3>
            <p>{t('welcome.sample1')}</p>
            <p>{t('welcome.sample2')}</p>
          </article>
          <p class="steps">
            <button type="button" class="secondary" onClick={() => actions.step(-1)}>
              {t('command.previous')}
            </button>
            <button type="button" class="secondary" onClick={() => actions.step(1)}>
              {t('command.next')}
            </button>
          </p>
        </section>
        <section aria-labelledby="legend">
          <h2 id="legend">{t('welcome.legend')}</h2>
          <dl class="legend">
            {STATES.map((state) => (
              <div key={state} class={`state-${state}`}>
                <dt>
                  <span class="underlined">{t(`state.${state}`)}</span>
                </dt>
                <dd class="hint">{t(`stateHint.${state}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="pin">
          <h2 id="pin">{t('welcome.pin')}</h2>
          <p>{t('welcome.pinChrome')}</p>
          <p>{t('welcome.pinFirefox')}</p>
        </section>
        <section aria-labelledby="keys">
          <h2 id="keys">{t('welcome.keys')}</h2>
          <p>{t('welcome.keysHint')}</p>
        </section>
        <section aria-labelledby="privacy">
          <h2 id="privacy">{t('options.privacy')}</h2>
          <p>{t('options.privacyText')}</p>
          <p>
            <button type="button" class="secondary" onClick={actions.openOptions}>
              {t('welcome.more')}
            </button>
          </p>
        </section>
      </main>
      <footer>
        <p class="caveat">{t('footer')}</p>
      </footer>
    </div>
  );
}
