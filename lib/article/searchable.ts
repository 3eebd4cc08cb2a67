import type { Article } from './article';

/** The article's text with its code blanked out, character for character: what statistics are looked for in. */
export const searchable = ({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string => {
  let [searchable, at] = ['', 0];
  for (const { kind, start, end } of blocks) {
    if (kind !== 'code') continue;
    searchable += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return searchable + text.slice(at);
};
