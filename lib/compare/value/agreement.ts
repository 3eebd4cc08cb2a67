import { boundsOf, type Printed } from './bounds';

/** `exact`: the same print; `rounded`: one lies in what the other states; `apart`: no reading covers both; `unclear`: between. */
export type Agreement = 'exact' | 'rounded' | 'unclear' | 'apart';

/** Part of a step within which two numbers are one: prints are decimal, floats are not. */
const SAME = 0.01;

/** Sets an article's number beside a published one, both as printed. */
export function agreement(article: Printed, published: Printed): Agreement {
  const grain = Math.max(Math.min(article.step, published.step), Math.abs(published.value) * 1e-9);
  const same = Math.abs(article.value - published.value) <= grain * SAME;
  const sameEnd = (article.valueTo ?? article.value) === (published.valueTo ?? published.value);
  if (same && sameEnd && article.hedge === published.hedge) return 'exact';
  const [said, held] = [boundsOf(article), boundsOf(published)];
  if (meet(held.low, held.high, said.low, said.high)) return 'rounded';
  // A figure inside the print's outer ring fits where the ring is the print's own hedge: 超1000种 beside 1190种.
  if (article.hedge !== 'exact' && meet(held.low, held.high, said.outerLow, said.outerHigh)) return 'rounded';
  if (truncated(article, published)) return 'unclear';
  return meet(held.outerLow, held.outerHigh, said.outerLow, said.outerHigh) ? 'unclear' : 'apart';
}

const meet = (low: number, high: number, otherLow: number, otherHigh: number) =>
  low <= otherHigh && otherLow <= high;

/** 19.7 for a published 19.76: cut, not rounded. */
function truncated(article: Printed, published: Printed): boolean {
  const left = published.value - article.value;
  return article.step > published.step && left >= 0 && left < article.step;
}
