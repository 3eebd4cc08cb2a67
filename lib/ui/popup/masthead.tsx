import { useMessages } from '../use-messages';
import type { PopupActions } from './model';

/** The name, and the ways to the other views. */
export function Masthead({ actions }: { readonly actions: PopupActions }) {
  const t = useMessages();
  return (
    <header class="masthead">
      <span class="wordmark">{t('name')}</span>
      <span>
        {actions.openPanel && (
          <button type="button" class="quiet" onClick={actions.openPanel}>
            {t('panel.open')}
          </button>
        )}
        <button type="button" class="quiet" onClick={actions.openFigures}>
          {t('options.figures')}
        </button>
        <button type="button" class="quiet" onClick={actions.openOptions}>
          {t('options.open')}
        </button>
      </span>
    </header>
  );
}
