import type { Report } from '../compare/report';

type Read = { readonly article: Pick<Report['article'], 'text'>; readonly statistics: readonly Span[] };
type Span = Pick<Report['statistics'][number], 'start' | 'end'>;

/** Characters before a number, in its own paragraph, that tell it from its like. */
const BEFORE = 20;

/** The index of a statistic in a later reading of the page: the same number after the same words. Null where it is gone. */
export function foundAgain(index: number, before: Read, after: Read): number | null {
  const statistic = before.statistics[index];
  if (!statistic) return null;
  const words = wordsOf(before, statistic);
  const same = (place: number) => {
    const other = after.statistics[place];
    return other !== undefined && wordsOf(after, other) === words;
  };
  // A table may say the same twice: what stayed in its place is taken first.
  if (same(index)) return index;
  const place = after.statistics.findIndex((_, other) => same(other));
  return place < 0 ? null : place;
}

const wordsOf = ({ article: { text } }: Read, { start, end }: Span): string => {
  const paragraph = text.lastIndexOf('\n', start) + 1;
  return text.slice(Math.max(paragraph, start - BEFORE), end);
};
