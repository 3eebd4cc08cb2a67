import type { Box } from './box';
import { isCollection } from './collection';
import { HEADING } from './elements';
import type { Measured } from './measure';
import { dayIn } from './published';
import { repeats } from './title';

/** Less text than this is no article: a notice, a caption, an empty shell. */
const LEAST = 30;
/** Text of this length needs no headline above it to be an article. */
const LONG = 400;
/** How many lines may stand between the printed headline and the text. */
const NEAR = 8;
/** A short text is an article only where it is no small part of what the page tells. */
const LEAST_SHARE = 0.35;
/** A shorter heading names a section of the page, or its site. */
const LEAST_HEADLINE = 8;
/** How many lines above the body a headline or a date may stand. */
const HEAD = 20;

/**
 * Whether the lines that were kept are one article, and not the best that a list, a home page, a forum or a gallery has to offer.
 */
export const isSingle = <N>(
  page: Measured<N>,
  body: Box<N>,
  kept: readonly number[],
  headline: number,
  title: string | null,
): boolean => {
  const { lines, boxes, proseIn } = page;
  const own = kept.reduce((sum, at) => sum + proseIn({ first: at, last: at + 1 }), 0);
  if (own < LEAST || isCollection(page, body, kept)) return false;
  if (own >= LONG || (headline >= 0 && kept[0]! > headline && kept[0]! - headline <= NEAR)) return true;
  const outside = boxes.reduce(
    (sum, box) => sum + (box.outside && !box.parent?.outside ? proseIn(box) : 0),
    0,
  );
  if (own < (proseIn(boxes[0]!) - outside) * LEAST_SHARE) return false;
  const linked = lines.reduce((sum, line) => sum + line.linked, 0);
  if (linked <= own) return true;
  const above = lines.slice(Math.max(0, kept[0]! - HEAD), kept[0]! + 1);
  return above.some(
    ({ text, box, linked }) =>
      (text.length < 120 && dayIn(text) !== null) ||
      (linked === 0 &&
        text.length >= LEAST_HEADLINE &&
        (HEADING.has(box.name) || (title !== null && repeats(text, title)))),
  );
};
