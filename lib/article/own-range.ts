import type { Box } from './box';
import { leftoverOf } from './leftovers';
import type { Measured, Range } from './measure';
import { dayIn } from './published';
import { levelOf, repeats } from './title';

/** So much prose between two headlines, and each has an article of its own. */
const ARTICLE = 40;
/** How many lines below a headline its date may stand. */
const NEAR = 4;

const articleAround = <N>(box: Box<N> | null): Box<N> | null =>
  !box || box.name === 'article' ? box : articleAround(box.parent);

/** Whether two boxes are printed as headlines of one rank: the same heading, the same kind of title, or each in an `article` of its own. */
const sameRank = <N>(box: Box<N>, headline: Box<N>): boolean => {
  const level = levelOf(box);
  if (level === 9) return false;
  const [own, other] = [articleAround(headline), articleAround(box)];
  return level === levelOf(headline) || (own !== null && other !== null && own !== other);
};

/** Whether the date of an article stands below line `at`, before its text. */
const isDated = <N>({ lines, kinds }: Measured<N>, at: number): boolean => {
  for (let below = at + 1; below <= at + NEAR && below < lines.length && kinds[below] !== 'prose'; below++)
    if (leftoverOf(lines[below]!) !== null && dayIn(lines[below]!.text) !== null) return true;
  return false;
};

/**
 * The lines of a page on which the article stands whose headline is line `headline`: a page that goes on with other articles, each with a headline of the
 * same rank and a date of its own, has more. The whole page where no line prints the headline.
 */
export const ownRange = <N>(page: Measured<N>, headline: number): Range => {
  const { lines, proseIn } = page;
  let [first, last] = [0, lines.length];
  if (headline < 0) return { first, last };
  const { text: title, box: titleBox } = lines[headline]!;
  for (const [at, { text, box }] of lines.entries()) {
    if (at === headline || text.length < 5 || text.length > 100 || !sameRank(box, titleBox)) continue;
    const [from, to] = [Math.min(at, headline), Math.max(at, headline)];
    const another =
      proseIn({ first: from, last: to }) >= ARTICLE && isDated(page, at) && !repeats(text, title);
    if (!another) continue;
    if (at < headline) first = headline;
    else if (proseIn({ first: at, last: lines.length }) >= ARTICLE) {
      last = at;
      break;
    }
  }
  return { first, last };
};
