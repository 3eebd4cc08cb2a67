import type { Source } from '../dataset/observation';
import { LANGUAGE_TAGS } from './locale';
import { sourceName } from './source-name';
import { useMessages } from './use-messages';

/** Publisher and title of a source; a link where it has an address. Opened by the reader, in a tab of its own. */
export function SourceLink(props: {
  readonly source: Source;
  /** Whether Tab stops at it. */
  readonly reachable?: boolean;
}) {
  const { source, reachable = true } = props;
  const t = useMessages();
  const name = sourceName(source);
  const theirs = source.origin !== undefined && <span class="theirs"> · {t('figures.mark.own')}</span>;
  if (!source.url) {
    return (
      <p class="source" lang={LANGUAGE_TAGS.zh_CN}>
        {name}
        {theirs}
      </p>
    );
  }
  return (
    <p class="source">
      <a
        href={source.url}
        tabIndex={reachable ? undefined : -1}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={t('list.openSource', { title: name })}
        lang={LANGUAGE_TAGS.zh_CN}
      >
        {name}
      </a>
      {theirs}
    </p>
  );
}
