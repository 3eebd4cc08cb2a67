import { useMessages } from '../use-messages';
import { hashOf } from './place';

/** Searching changes the address, so that a search can be linked to and gone back from. */
export function SearchBox(props: {
  readonly query: string;
  /** The address of the empty box. */
  readonly home: string;
  /** What stands in the empty box. */
  readonly hint: string;
}) {
  const { query, home, hint } = props;
  const t = useMessages();
  const search = (event: Event & { currentTarget: HTMLInputElement }) => {
    const typed = event.currentTarget.value.trim();
    const hash = typed === '' ? home : hashOf({ at: 'search', query: typed });
    // Letter by letter is one search to go back from, not ten.
    if (query === '') location.hash = hash;
    else location.replace(hash);
  };
  return (
    <p class="search" role="search">
      <input
        type="search"
        value={query}
        aria-label={t('figures.search')}
        placeholder={hint}
        onInput={search}
      />
    </p>
  );
}
