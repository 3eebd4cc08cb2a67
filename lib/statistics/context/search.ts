import type { Span } from '../../text/sentences';

/** Index of the last span that starts at or before `offset`; -1 where none does. Spans are in order. */
export function lastFrom(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
