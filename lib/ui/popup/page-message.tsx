import { Reasons } from '../reasons';
import type { Closed } from './model';
import { useMessages } from '../use-messages';

/** What the popup says where there is no list: why, and what can be done. */
export function PageMessage(props: {
  readonly about: 'loading' | 'failed' | 'notArticle' | 'noBody' | Closed;
  /** Why, where the page was read and found to be something else. */
  readonly reasons?: readonly string[];
  readonly onAsk?: (() => void) | undefined;
  /** Opens the box for a text of the reader's own; absent where the browser has no place for it. */
  readonly onPaste?: (() => void) | undefined;
}) {
  const t = useMessages();
  return (
    <div class={`page-message ${props.about}`} role="status">
      <h1 class="lead">{t(`page.${props.about}`)}</h1>
      {props.about !== 'loading' && <p>{t(`page.${props.about}Hint`)}</p>}
      {props.reasons && <Reasons reasons={props.reasons} />}
      {props.onAsk && (
        <button type="button" class="primary" onClick={props.onAsk}>
          {t('page.readAnyway')}
        </button>
      )}
      {props.onPaste && (
        <>
          <p class="elsewhere">{t('page.elsewhere')}</p>
          <button type="button" class="secondary" onClick={props.onPaste}>
            {t('panel.paste')}
          </button>
        </>
      )}
    </div>
  );
}
