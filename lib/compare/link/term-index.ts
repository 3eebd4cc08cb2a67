/** An occurrence of a term; offsets are UTF-16, half-open. */
export interface Hit {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every occurrence of every term in one pass over the text.
 * A map by the first two characters is enough here: Chinese terms are short and their first two characters
 * tell them apart, so that a position meets two or three candidates, and building the index costs one entry a term
 * (an Aho–Corasick automaton over the same terms takes longer to build than a page takes to read).
 */
export function termIndex(terms: readonly string[]): (text: string) => Hit[] {
  /** By first character, then by second; NaN stands for the second of a term that has but one. */
  const heads = new Map<number, Map<number, number[]>>();
  terms.forEach((term, id) => {
    const first = term.charCodeAt(0);
    let seconds = heads.get(first);
    if (!seconds) heads.set(first, (seconds = new Map()));
    const second = term.charCodeAt(1);
    const list = seconds.get(second);
    if (list) list.push(id);
    else seconds.set(second, [id]);
  });
  return (text) => {
    const hits: Hit[] = [];
    for (let start = 0; start < text.length; start++) {
      const seconds = heads.get(text.charCodeAt(start));
      if (!seconds) continue;
      for (const term of seconds.get(NaN) ?? []) hits.push({ term, start, end: start + 1 });
      const long = start + 1 < text.length ? seconds.get(text.charCodeAt(start + 1)) : undefined;
      for (const term of long ?? []) {
        const word = terms[term]!;
        if (text.startsWith(word, start)) hits.push({ term, start, end: start + word.length });
      }
    }
    return hits;
  };
}
