import type { SectionProps } from '../options/model';
import { useHash } from '../use-hash';
import { useMessages } from '../use-messages';
import { FiguresPlace } from './figures-place';
import { hashOf, placeOf } from './place';
import { SearchBox } from './search-box';

/** The dataset browser of the options page. */
export function Figures(props: SectionProps) {
  const t = useMessages();
  const place = placeOf(useHash());
  return (
    <div class="figures">
      <SearchBox
        query={place.at === 'search' ? place.query : ''}
        home={hashOf({ at: 'topics' })}
        hint={t('figures.searchHint')}
      />
      <FiguresPlace {...props} place={place} />
      <p class="dataset">{t('dataset.line', { ...props.model.dataset })}</p>
    </div>
  );
}
