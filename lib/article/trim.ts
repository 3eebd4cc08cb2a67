import { type Box, within } from './box';
import { RELATED, leftoverOf } from './leftovers';
import type { LineKind } from './prose';
import type { Page } from './scan';

/** The box that holds a line's paragraph beside the others: around `p`s their parent, around `br`s the box itself. */
const column = <N>(box: Box<N>): Box<N> => (box.last - box.first > 1 || !box.parent ? box : box.parent);

/** How much prose stands in a box. */
const proseIn = <N>(
  { lines }: Page<N>,
  kinds: readonly LineKind[],
  { first, last }: { first: number; last: number },
) => {
  let sum = 0;
  for (let at = first; at < last; at++) if (kinds[at] === 'prose') sum += lines[at]!.text.length;
  return sum;
};

/**
 * Where a section that a heading such as 相关阅读 opens at line `at` ends: with the widest box that begins with it and is no great part of the body,
 * else before the next prose.
 */
const relatedEnd = <N>(page: Page<N>, kinds: readonly LineKind[], body: Box<N>, at: number): number => {
  const most = proseIn(page, kinds, body) / 3;
  let end = at + 1;
  while (end < body.last && kinds[end] !== 'prose') end++;
  for (
    let box: Box<N> | null = page.lines[at]!.box;
    box && box !== body && box.first === at;
    box = box.parent
  )
    if (box.last > end && proseIn(page, kinds, box) <= most) end = box.last;
  return end;
};

/** Indexes of the lines of the body's box that are the article's text. `title` is the page's headline, not repeated in the text. */
export const trim = <N>(page: Page<N>, kinds: readonly LineKind[], body: Box<N>): number[] => {
  const { lines } = page;
  const kept: number[] = [];
  const dropped = new Set<number>();
  for (let at = body.first; at < body.last; at++) {
    const line = lines[at]!;
    if (kinds[at] !== 'prose' && RELATED.test(line.text)) {
      for (const end = relatedEnd(page, kinds, body, at); at < end; at++) dropped.add(at);
      at--;
    } else if (line.box.outside || kinds[at] === 'links' || leftoverOf(line)) dropped.add(at);
    else kept.push(at);
  }
  const prose = kept.filter((at) => kinds[at] === 'prose');
  if (prose.length === 0) return [];
  let [first, last] = [prose[0]!, prose.at(-1)!];
  const [top, bottom] = [column(lines[first]!.box), column(lines[last]!.box)];
  while (first > body.first && !dropped.has(first - 1) && within(lines[first - 1]!.box, top)) first--;
  while (last + 1 < body.last && !dropped.has(last + 1) && within(lines[last + 1]!.box, bottom)) last++;
  return kept.filter((at) => at >= first && at <= last);
};
