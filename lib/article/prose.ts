import type { Line } from './line';

/** A sentence's own punctuation, in Chinese or between Latin words. */
const SENTENCE = /[。！？；，：]|[a-z0-9)"”][.,;:?!](?:\s|$)/;

/** `prose`: a sentence or more; `links`: mostly links; `label`: a few words: headings, list items, cells, dates, buttons. */
export type LineKind = 'prose' | 'links' | 'label';

export const kindOf = <N>({ text, linked }: Line<N>): LineKind => {
  if (linked * 2 > text.length) return 'links';
  const sentence = SENTENCE.test(text);
  return text.length - linked >= (sentence ? 18 : 40) ? 'prose' : 'label';
};
