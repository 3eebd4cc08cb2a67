/** An occurrence of a term; offsets are UTF-16, half-open. */
export interface Hit {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every occurrence of every term in one pass over the text.
 * A hash on the first two characters is enough here: Chinese terms are short and their first two characters
 * tell them apart, so that a position meets two or three candidates, and building the index costs one entry a term
 * (an Aho–Corasick automaton over the same terms takes longer to build than a page takes to read).
 */
export function termIndex(terms: readonly string[]): (text: string) => Hit[] {
  const byHead = new Map<string, number[]>();
  terms.forEach((term, id) => {
    const head = term.slice(0, 2);
    const list = byHead.get(head);
    if (list) list.push(id);
    else byHead.set(head, [id]);
  });
  return (text) => {
    const hits: Hit[] = [];
    for (let start = 0; start < text.length; start++) {
      for (let size = 1; size <= 2 && start + size <= text.length; size++)
        for (const term of byHead.get(text.slice(start, start + size)) ?? []) {
          const word = terms[term]!;
          if (text.startsWith(word, start)) hits.push({ term, start, end: start + word.length });
        }
    }
    return hits;
  };
}
