import { firstNot } from '../../text/search';
import type { Span } from '../../text/sentences';

/** Index of the last span that starts at or before `offset`; -1 where none does. Spans are in order. */
export const lastFrom = (spans: readonly Pick<Span, 'start'>[], offset: number): number =>
  firstNot(spans.length, (at) => spans[at]!.start <= offset) - 1;
