import type { Hedge } from '../../quantity/quantity';
import { boundsOf, digits, lastPlace, stepOf, type Printed } from './bounds';

/** `exact`: the same print; `rounded`: one lies in what the other states; `apart`: no reading covers both; `unclear`: between. */
export type Agreement = 'exact' | 'rounded' | 'unclear' | 'apart';

/** Part of a step within which two numbers are one: prints are decimal, floats are not. */
const SAME = 0.01;

/** 61.34万家 and 约61.34万家 are one print. */
const PLAIN: ReadonlySet<Hedge> = new Set(['exact', 'about']);

/** Sets an article's number beside a published one, both as printed. */
export function agreement(article: Printed, published: Printed): Agreement {
  const grain = Math.max(Math.min(article.step, published.step), Math.abs(published.value) * 1e-9);
  const same = Math.abs(article.value - published.value) <= grain * SAME;
  const sameEnd = (article.valueTo ?? article.value) === (published.valueTo ?? published.value);
  const plain = PLAIN.has(article.hedge) && PLAIN.has(published.hedge) && article.step === published.step;
  if (same && sameEnd) return plain || article.hedge === published.hedge ? 'exact' : 'rounded';
  const side = SIDE[article.hedge];
  if (side && side === SIDE[published.hedge]) return ofOneSide(article, published);

  // Two rough prints: what one of them allows is asked of the other's number, not of all that this allows.
  const both = article.hedge === 'about' && published.hedge === 'about';
  const [said, held] = [boundsOf(article), boundsOf(both ? { ...published, hedge: 'exact' } : published)];
  if (meet(held.low, held.high, said.low, said.high)) return 'rounded';
  // A figure inside the print's outer ring fits where the ring is the print's own hedge: 超1000种 beside 1190种. Shares
  // have little room, and two rough prints have had theirs.
  const roomy = article.hedge !== 'exact' && article.unit !== '%' && !both;
  if (roomy && meet(held.low, held.high, said.outerLow, said.outerHigh)) return 'rounded';
  if (truncated(article, published)) return 'unclear';
  return meet(held.outerLow, held.outerHigh, said.outerLow, said.outerHigh) ? 'unclear' : 'apart';
}

/** Hedges that leave one side open. */
const SIDE: Partial<Record<Hedge, 'above' | 'below'>> = {
  over: 'above',
  'at-least': 'above',
  under: 'below',
  'at-most': 'below',
};
/** Two bounds on one side (超500万 beside 超520万) cannot refute each other; what they print can be near or far. */
const ONE_SIDE = { near: 0.06, far: 0.12 };

function ofOneSide(article: Printed, published: Printed): Agreement {
  const gap = Math.abs(article.value - published.value) / Math.max(Math.abs(published.value), Number.EPSILON);
  if (gap <= ONE_SIDE.near) return 'rounded';
  // 破千亿 beside 超过1300亿: a round threshold that was passed long ago still was passed.
  const weaker =
    SIDE[article.hedge] === 'above' ? article.value < published.value : article.value > published.value;
  if (weaker && article.unit !== '%' && digits(article.value, article.step) === 1) return 'unclear';
  return gap < ONE_SIDE.far ? 'unclear' : 'apart';
}

/** More than a shared end: [2.5, 3.5) and [3.5, 4.5) are neighbours. A single point meets what holds it. */
function meet(low: number, high: number, otherLow: number, otherHigh: number): boolean {
  const overlap = Math.min(high, otherHigh) - Math.max(low, otherLow);
  const point = low === high || otherLow === otherHigh;
  const grain = 1e-9 * Math.max(Math.abs(high), Math.abs(otherHigh), 1);
  return point ? overlap >= -grain : overlap > grain;
}

/** More than this part of a number is not cut away. */
const CUT = 0.03;

/** 19.7 for a published 19.76, 3600万 for 3656.7万: cut, not rounded. */
function truncated(article: Printed, published: Printed): boolean {
  const left = published.value - article.value;
  const step = stepOf(article);
  const place = lastPlace(article.value, step);
  const most = Math.min(place, Math.max(step, Math.abs(article.value) * CUT));
  return article.hedge === 'exact' && place > published.step && left >= 0 && left < most;
}
