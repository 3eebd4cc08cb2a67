import { useMessages } from '../use-messages';
import { hashOf } from './place';

/** The way back to all topics, or to one. */
export function Back({ topic }: { readonly topic?: { readonly id: string; readonly name: string } }) {
  const t = useMessages();
  return (
    <nav class="trail" aria-label={t('figures.trail')}>
      <a href={hashOf({ at: 'topics' })}>{t('figures.topics')}</a>
      {topic && (
        <>
          {' / '}
          <a href={hashOf({ at: 'topic', topic: topic.id })}>{topic.name}</a>
        </>
      )}
    </nav>
  );
}
