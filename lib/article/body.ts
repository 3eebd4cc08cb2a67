import type { Box } from './box';
import type { Line } from './line';
import type { LineKind } from './prose';
import type { Measured } from './measure';

/** What a line says for its box being the article's: prose for, links and furniture against. */
const value = <N>(line: Line<N>, kind: LineKind): number => {
  const { length } = line.text;
  if (line.box.outside) return kind === 'prose' ? -length / 2 : -5;
  if (kind === 'prose') return length - line.linked;
  return kind === 'label' ? -2 : -20;
};

/** The box whose lines are worth most together; among equals the innermost. Linear: each box is a range of lines. */
export const bodyBox = <N>({ lines, boxes, kinds }: Measured<N>): Box<N> | null => {
  const sums = [0];
  for (const [index, line] of lines.entries()) sums.push(sums.at(-1)! + value(line, kinds[index]!));
  let best: Box<N> | null = null;
  let most = 0;
  for (const box of boxes) {
    const worth = sums[box.last]! - sums[box.first]!;
    if (worth > 0 && worth >= most) [best, most] = [box, worth];
  }
  return best;
};
