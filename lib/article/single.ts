import type { Box } from './box';
import { HEADING } from './elements';
import { type LineKind } from './prose';
import { dayIn } from './published';
import type { Page } from './scan';
import { repeats } from './title';

/** Less text than this is no article: a notice, a caption, an empty shell. */
const LEAST = 30;
/** Text of this length needs no headline above it to be an article. */
const LONG = 400;
/** How many lines above the body a headline or a date may stand. */
const HEAD = 20;

/** Prose that a link introduces, again and again: a list of teasers, results or posts. */
const isList = (
  kinds: readonly LineKind[],
  body: { readonly first: number; readonly last: number },
  kept: ReadonlySet<number>,
): boolean => {
  let [teasers, paragraphs, afterLink] = [0, 0, false];
  for (let at = body.first; at < body.last; at++) {
    if (kinds[at] === 'links') afterLink = true;
    if (kinds[at] !== 'prose' || !kept.has(at)) continue;
    paragraphs++;
    if (afterLink) teasers++;
    afterLink = false;
  }
  return teasers >= 3 && teasers >= paragraphs * 0.6;
};

/**
 * Whether the lines that were kept are one article, and not the best that a list, a home page, a forum or a gallery has to offer.
 */
export const isSingle = <N>(
  { lines }: Page<N>,
  kinds: readonly LineKind[],
  body: Box<N>,
  kept: readonly number[],
  title: string | null,
): boolean => {
  const prose = (at: number) => (kinds[at] === 'prose' ? lines[at]!.text.length - lines[at]!.linked : 0);
  const own = kept.reduce((sum, at) => sum + prose(at), 0);
  if (own < LEAST || isList(kinds, body, new Set(kept))) return false;
  if (own >= LONG) return true;
  const all = lines.reduce((sum, line, at) => sum + (line.box.outside ? 0 : prose(at)), 0);
  if (own < all * 0.35) return false;
  const above = lines.slice(Math.max(0, kept[0]! - HEAD), kept[0]! + 1);
  return above.some(
    ({ text, box, linked }) =>
      (text.length < 120 && dayIn(text) !== null) ||
      (linked === 0 && (HEADING.has(box.name) || (title !== null && repeats(text, title)))),
  );
};
