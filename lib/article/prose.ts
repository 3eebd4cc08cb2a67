import { HEADING } from './elements';
import { leftoverOf } from './leftovers';
import type { Line } from './line';

/** A sentence's own punctuation, in Chinese or between Latin words. */
const SENTENCE = /[。！？；，：]|[a-z0-9)"”][.,;:?!](?:\s|$)/;

/**
 * `prose`: a sentence or more; `links`: mostly links; `leftover`: as long as prose, but no part of an article (see `leftovers.ts`);
 * `label`: a few words: headings, list items, cells, dates, buttons; `foreign`: another article's, which follows this one on its page.
 */
export type LineKind = 'prose' | 'links' | 'leftover' | 'label' | 'foreign';

export const kindOf = <N>(line: Line<N>): LineKind => {
  const { text, linked, box } = line;
  if (linked * 2 > text.length) return 'links';
  const sentence = SENTENCE.test(text);
  if (text.length - linked < (sentence ? 18 : HEADING.has(box.name) ? Infinity : 40)) return 'label';
  return leftoverOf(line) ? 'leftover' : 'prose';
};
