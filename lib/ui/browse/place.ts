/** Where in the dataset browser the reader is, as the address after `#figures` says it, so that each place can be linked to. */
export type Place =
  | { readonly at: 'topics' }
  | { readonly at: 'topic'; readonly topic: string }
  | { readonly at: 'search'; readonly query: string }
  | { readonly at: 'indicator'; readonly indicator: string; readonly area: string };

/** `figures`, `figures/topic/drugs`, `figures/search/…`, `figures/life_expectancy`, `figures/life_expectancy/CN-GD`. */
export function placeOf(hash: string): Place {
  const [, first = '', second = '', ...rest] = hash.split('/').map(decoded);
  if (first === '') return { at: 'topics' };
  if (first === 'topic') return { at: 'topic', topic: second };
  if (first === 'search') return { at: 'search', query: [second, ...rest].join('/') };
  return { at: 'indicator', indicator: first, area: [second, ...rest].join('/') || 'CN' };
}

export function hashOf(place: Place): string {
  const parts = {
    topics: () => [],
    topic: ({ topic }: Place & { at: 'topic' }) => ['topic', topic],
    search: ({ query }: Place & { at: 'search' }) => ['search', query],
    indicator: ({ indicator, area }: Place & { at: 'indicator' }) =>
      area === 'CN' ? [indicator] : [indicator, area],
  }[place.at](place as never);
  return `#${['figures', ...parts.map(encodeURIComponent)].join('/')}`;
}

/** An address that a person mangled is looked up as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
