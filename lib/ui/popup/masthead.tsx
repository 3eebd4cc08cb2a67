import { placeOf } from '../browse/place';
import { SearchBox } from '../browse/search-box';
import { useMessages } from '../use-messages';
import type { PopupActions } from './model';

/** The name, the search in the figures, and the ways to the other views. */
export function Masthead({ hash, actions }: { readonly hash: string; readonly actions: PopupActions }) {
  const t = useMessages();
  const place = placeOf(hash);
  return (
    <header class="masthead">
      <span class="wordmark">{t('name')}</span>
      <SearchBox query={place.at === 'search' ? place.query : ''} home="#" hint={t('figures.search')} />
      {actions.openPanel && (
        <button type="button" class="quiet" onClick={actions.openPanel}>
          {t('panel.open')}
        </button>
      )}
      <button type="button" class="quiet" onClick={actions.openOptions}>
        {t('options.open')}
      </button>
    </header>
  );
}
