import type { SectionProps } from '../options/model';
import { useHash } from '../use-hash';
import { useMessages } from '../use-messages';
import { IndicatorPage } from './indicator-page';
import { placeOf } from './place';
import { Search } from './search';
import { SearchBox } from './search-box';
import { TopicPage } from './topic-page';
import { Topics } from './topics';

/** The dataset browser: topics, a topic's indicators, what a search finds, one indicator. */
export function Figures(props: SectionProps) {
  const t = useMessages();
  const place = placeOf(useHash());
  return (
    <div class="figures">
      <SearchBox query={place.at === 'search' ? place.query : ''} />
      {place.at === 'topics' && <Topics {...props} />}
      {place.at === 'topic' && <TopicPage {...props} topic={place.topic} />}
      {place.at === 'search' && <Search {...props} query={place.query} />}
      {place.at === 'indicator' && <IndicatorPage {...props} id={place.indicator} area={place.area} />}
      <p class="dataset">{t('dataset.line', { ...props.model.dataset })}</p>
    </div>
  );
}
