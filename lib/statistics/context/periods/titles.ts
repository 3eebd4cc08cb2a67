import type { Span } from '../../../text/sentences';

const TITLE = /《[^《》\n]{1,60}》|〔[^〔〕\n]{1,60}〕|\[[^[\]\n]{1,60}\]/g;

/** Names of documents and bracketed notes, in order: the years in them are no dates of numbers. */
export const titlesOf = (text: string): Span[] =>
  [...text.matchAll(TITLE)].map(({ index, 0: title }) => ({ start: index, end: index + title.length }));

/** … except in names of statistical reports, whose year is that of the numbers in them. */
export const REPORT = /统计公报|发展公报|统计年鉴|统计年报|统计快报|年报》$/;
