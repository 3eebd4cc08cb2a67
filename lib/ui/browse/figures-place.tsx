import { IndicatorPage } from './indicator-page';
import type { BrowseProps } from './model';
import type { Place } from './place';
import { Search } from './search';
import { TopicPage } from './topic-page';
import { Topics } from './topics';

/** One place of the dataset: all topics, a topic's indicators, what a search finds, one indicator. */
export function FiguresPlace({ place, ...props }: BrowseProps & { readonly place: Place }) {
  switch (place.at) {
    case 'topics':
      return <Topics {...props} />;
    case 'topic':
      return <TopicPage {...props} topic={place.topic} />;
    case 'search':
      return <Search {...props} query={place.query} />;
    case 'indicator':
      return <IndicatorPage {...props} id={place.indicator} area={place.area} />;
  }
}
