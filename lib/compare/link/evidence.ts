import { withoutFiller } from './filler';
import { maySpeakOfNation } from './local';
import { narrowingIn } from './narrowed';
import type { Page, Place } from './page';
import type { Hit } from './term-index';
import type { Vocabulary } from './vocabulary';

/** What stands near a number: terms and pairs of characters, each with the best weight of the zones that hold it. */
export interface Evidence {
  readonly terms: ReadonlyMap<number, number>;
  readonly pairs: ReadonlyMap<string, number>;
  /** The telling pairs of the number's own clause, with their weights. */
  readonly own: ReadonlyMap<string, number>;
  /** Words of its clause that narrow what is counted. */
  readonly narrowing: ReadonlySet<string>;
  /** The sentence may speak of the area that its statistic has. */
  readonly placed: boolean;
  /** 其中 stands right before the number. */
  readonly part: boolean;
  /** A numbered round stands in the sentence before the number. */
  readonly round: boolean;
}

/** Nearness fades slowly: the subject of a long sentence stands far from its last number. */
const FADE = 0.7;

export const ROUND = /第[一二三四五六七八九十\d]+(?:批|轮)/;
const PART = /其中[，,:：]?$/;
/** From this weight on a zone is the sentence's own beginning. */
const LEADING = 0.4;

/** Two Han characters that no indicator's name has: they speak of something else, or of nothing. */
const HAN = /^\p{Script=Han}{2}$/u;
export const UNKNOWN = { weight: 1 };

/** `hits` are the page's, sorted by start. */
export function evidenceOf(page: Page, place: Place, hits: readonly Hit[], vocabulary: Vocabulary): Evidence {
  const terms = new Map<number, number>();
  const pairs = new Map<string, number>();
  const own = new Map<string, number>();
  for (const zone of place.scope.zones) {
    const near = zone.weight ** FADE;
    for (let at = firstFrom(hits, zone.start); at < hits.length && hits[at]!.start < zone.end; at++) {
      const { term, end } = hits[at]!;
      if (end <= zone.end && (terms.get(term) ?? 0) < near) terms.set(term, near);
    }
    for (let at = zone.start; at + 1 < zone.end; at++) {
      const pair = page.text.slice(at, at + 2);
      if ((pairs.get(pair) ?? 0) < near) pairs.set(pair, near);
    }
  }
  const { start, end } = place.scope.own;
  const clause = `${page.text.slice(start, place.start)} ${page.text.slice(place.end, end)}`;
  const telling = withoutFiller(clause);
  for (let at = 0; at + 1 < telling.length; at++) {
    const pair = telling.slice(at, at + 2);
    if (!HAN.test(pair)) continue;
    own.set(pair, vocabulary.weight(pair) || UNKNOWN.weight);
  }
  const round = place.scope.zones.some(
    (zone) => zone.weight >= LEADING && ROUND.test(page.text.slice(zone.start, zone.end)),
  );
  const placed = maySpeakOfNation(place, sentenceOf(page.text, place), page);
  const part = PART.test(page.text.slice(Math.max(0, place.start - 4), place.start));
  return { terms, pairs, own, narrowing: narrowingIn(ownWords(page.text, place)), placed, part, round };
}

/** The clause without what a 分别 list gives to its neighbours. */
const ownWords = (text: string, { scope, start, end }: Place): string =>
  scope.zones
    .filter((zone) => zone.weight === 1)
    .map(
      (zone) =>
        text.slice(zone.start, Math.min(zone.end, start)) +
        ' ' +
        text.slice(Math.max(zone.start, end), zone.end),
    )
    .join(' ');

function sentenceOf(text: string, { scope, start, end }: Place): string {
  const zones = scope.zones.filter(
    (zone) => zone.weight >= LEADING || (zone.start <= start && zone.end >= end),
  );
  return zones.map((zone) => text.slice(zone.start, zone.end)).join('');
}

function firstFrom(hits: readonly Hit[], start: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
