import { type Box, columnOf } from './box';
import type { Measured } from './measure';

/** What a line says for its box being the article's: prose for, links and furniture against, a teaser of another article little. */
const value = <N>({ lines, kinds, introduced }: Measured<N>, at: number): number => {
  if (kinds[at] === 'foreign') return 0;
  const { text, linked, box } = lines[at]!;
  if (box.outside) return kinds[at] === 'prose' ? -text.length / 2 : -5;
  if (kinds[at] === 'prose') return (text.length - linked) * (introduced(at) ? 0.2 : 1);
  if (kinds[at] === 'label') return -2;
  // A link alone between paragraphs parts them little.
  return kinds[at - 1] === 'prose' && kinds[at + 1] === 'prose' ? -8 : -20;
};

/** What the paragraphs are worth that stand in a box directly, as text of its own or one box each, whatever else stands among them. */
const columnWorth = <N>(page: Measured<N>): Map<Box<N>, number> => {
  const worth = new Map<Box<N>, number>();
  for (const [at, { box }] of page.lines.entries()) {
    if (page.kinds[at] !== 'prose' || box.outside) continue;
    const column = columnOf(box);
    worth.set(column, (worth.get(column) ?? 0) + value(page, at));
  }
  return worth;
};

/**
 * The box whose lines are worth most together, or whose own paragraphs are: a page may set them straight into its body, among lists of links.
 * Among equals the innermost. Linear: each box is a range of lines.
 */
export const bodyBox = <N>(page: Measured<N>): Box<N> | null => {
  const sums = [0];
  for (let at = 0; at < page.lines.length; at++) sums.push(sums[at]! + value(page, at));
  const columns = columnWorth(page);
  let best: Box<N> | null = null;
  let most = 0;
  for (const box of page.boxes) {
    const worth = Math.max(sums[box.last]! - sums[box.first]!, columns.get(box) ?? 0);
    if (worth > 0 && worth >= most) [best, most] = [box, worth];
  }
  return best;
};
