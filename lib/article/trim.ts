import { type Box, columnOf } from './box';
import { HEADING } from './elements';
import { leftoverOf } from './leftovers';
import type { Measured } from './measure';
import { RELATED } from './related';

/** Longer lines are no heading of a list. */
const LONGEST_HEADING = 24;

/** So much prose before a heading such as 相关阅读, and what its box holds is no part of the article however long it is. */
const BEGUN = 40;

/**
 * Where a section that a heading such as 相关阅读 opens at line `at` ends: with the widest box that begins with it, if the article has begun before
 * or the box is no great part of the body; else before the next prose.
 */
const relatedEnd = <N>({ lines, kinds, proseIn }: Measured<N>, body: Box<N>, at: number): number => {
  const begun = proseIn({ first: body.first, last: at }) >= BEGUN;
  let end = at + 1;
  while (end < body.last && kinds[end] !== 'prose') end++;
  for (let box = lines[at]!.box; box !== body && box.first === at && box.parent; box = box.parent)
    if (box.last > end && (begun || proseIn(box) * 3 <= proseIn(body))) end = box.last;
  return end;
};

/** Where a tail of teasers begins: paragraphs at the end, each introduced by a link to what it tells of; Infinity where there are fewer than two. */
const teasersFrom = <N>({ kinds, introduced }: Measured<N>, kept: readonly number[]): number => {
  const prose = kept.filter((at) => kinds[at] === 'prose');
  let first = prose.length;
  while (first > 1 && introduced(prose[first - 1]!)) first--;
  return prose.length - first >= 2 ? prose[first - 1]! + 1 : Infinity;
};

/** A day by itself is a byline's, but as a heading amid the text it opens a part of it. */
const isLeftover = <N>({ lines, proseIn }: Measured<N>, body: Box<N>, at: number): boolean => {
  const line = lines[at]!;
  const rule = leftoverOf(line);
  const opens = HEADING.has(line.box.name) && proseIn({ first: body.first, last: at }) > 0;
  return rule !== null && !(rule.name === 'date' && opens);
};

/** Indexes of the lines of the body's box that are the article's text. */
export const trim = <N>(page: Measured<N>, body: Box<N>): number[] => {
  const { lines, kinds } = page;
  const kept: number[] = [];
  const dropped = new Set<number>();
  for (let at = body.first; at < body.last; at++) {
    const line = lines[at]!;
    if (kinds[at] !== 'prose' && line.text.length <= LONGEST_HEADING && RELATED.test(line.text)) {
      for (const end = relatedEnd(page, body, at); at < end; at++) dropped.add(at);
      at--;
    } else if (
      line.box.outside ||
      kinds[at] === 'links' ||
      kinds[at] === 'foreign' ||
      kinds[at] === 'leftover' ||
      (kinds[at] === 'label' && isLeftover(page, body, at))
    )
      dropped.add(at);
    else kept.push(at);
  }
  const end = teasersFrom(page, kept);
  const prose = kept.filter((at) => at < end && kinds[at] === 'prose');
  if (prose.length === 0) return [];
  // Headings above the first paragraph belong to it up to the first line that does not; lists and tables below the last, as far as its column goes.
  let [first, last] = [prose[0]!, prose.at(-1)!];
  const bottom = Math.min(body.last, columnOf(lines[last]!.box).last, end);
  while (first > body.first && !dropped.has(first - 1)) first--;
  while (last + 1 < bottom && !dropped.has(last + 1)) last++;
  return kept.filter((at) => at >= first && at <= last);
};
