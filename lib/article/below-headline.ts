import type { Measured } from './measure';
import { repeats } from './title';

/** Prose above the headline is another's where it is less than this share of what was kept. */
const FOREIGN = 0.2;

/**
 * Of the lines that were kept, those below the headline (line `headline`, or any before the first prose that repeats `title`):
 * it, and what stands above it, is no part of the text.
 */
export const belowHeadline = <N>(
  { lines, kinds, proseIn }: Measured<N>,
  kept: readonly number[],
  headline: number,
  title: string | null,
): readonly number[] => {
  const sum = (list: readonly number[]) =>
    list.reduce((all, at) => all + proseIn({ first: at, last: at + 1 }), 0);
  const above = kept.filter((at) => at <= headline);
  const below = sum(above) < sum(kept) * FOREIGN ? kept.slice(above.length) : kept;
  if (title === null) return below;
  const opening = below.findIndex((at) => kinds[at] === 'prose' && !repeats(lines[at]!.text, title));
  const last = below.slice(0, Math.max(0, opening)).findLastIndex((at) => repeats(lines[at]!.text, title));
  return below.slice(last + 1);
};
