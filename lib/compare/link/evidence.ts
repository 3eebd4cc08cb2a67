import { firstNot } from '../../text/search';
import type { Span } from '../../text/sentences';
import type { Steps } from '../../text/steps';
import { termText } from './bare-noun';
import { clauseOf, type Clause } from './clause';
import { isHearsay } from './hearsay';
import { localityOf, type Locality } from './local';
import { narrowingIn } from './narrowed';
import type { Page, Place } from './page';
import { ROUND } from './round';
import type { Hit } from './term-index';
import type { Vocabulary } from './vocabulary';

/** What stands near a number: terms and pairs of characters, each with the best weight of the zones that hold it. */
export interface Evidence {
  /** The terms that stand near, in the order in which they are met. */
  readonly met: readonly number[];
  /** By a term's number; 0 where it stands nowhere near. */
  readonly terms: Float64Array;
  /** By a pair's number, likewise. */
  readonly pairs: Float64Array;
  /** The number's own clause. */
  readonly clause: Clause;
  /** The telling pairs of the number's own clause. */
  readonly own: readonly OwnPair[];
  /** Words of its clause that narrow what is counted. */
  readonly narrowing: ReadonlySet<string>;
  /** The sentence may speak of the area that its statistic has. */
  readonly placed: boolean;
  /** The sentence speaks of a place or a house that it does not name. */
  readonly local: boolean;
  /** Its sentence gives the number as an estimate, a claim or a supposition. */
  readonly hearsay: boolean;
  /** 其中 stands right before the number. */
  readonly part: boolean;
  /** A numbered round stands in the sentence before the number. */
  readonly round: boolean;
}

export interface OwnPair {
  /** -1 where no indicator's name has it. */
  readonly pair: number;
  readonly weight: number;
}

/** Nearness fades slowly: the subject of a long sentence stands far from its last number. */
const FADE = 0.7;

const PART = /其中[，,:：]?(?:就|共|已)?有?$/;
/** …，优于全国平均水平: the number is some place's own. */
const BESIDE_NATION =
  /^[^。；\n]{0,16}(?:[优高低好快多少]于|高出|超过|领先)全国|^[^。；\n]{0,80}[均都](?:[优高低好快多少]于|超过|领先)全国/;
/** From this weight on a zone is the sentence's own beginning. */
const LEADING = 0.4;

/** Two Han characters that no indicator's name has: they speak of something else, or of nothing. */
const HAN = /^\p{Script=Han}{2}$/u;
const UNKNOWN = { weight: 1 };

/**
 * Reads what stands near each place of a page. The weights of one place last until the next is read: they are kept by
 * number in one table for all, which costs a tenth of a map for each.
 */
export function* evidenceReader(page: Page, vocabulary: Vocabulary): Steps<(place: Place) => Evidence> {
  const words = termText(page);
  const hits = vocabulary.scan(words);
  yield;
  const pairAt = vocabulary.pairs.all(words);
  const locality = localityOf(page.text);
  const terms = new Float64Array(vocabulary.terms.length);
  const pairs = new Float64Array(vocabulary.pairs.size);
  return (place) => {
    terms.fill(0);
    pairs.fill(0);
    const met: number[] = [];
    for (const zone of place.scope.zones) {
      const near = zone.weight ** FADE;
      for (let at = firstFrom(hits, zone.start); at < hits.length && hits[at]!.start < zone.end; at++) {
        const { term, end } = hits[at]!;
        if (end > zone.end || terms[term]! >= near) continue;
        if (terms[term] === 0) met.push(term);
        terms[term] = near;
      }
      for (let at = zone.start; at + 1 < zone.end; at++) {
        const pair = pairAt[at]!;
        if (pair >= 0 && pairs[pair]! < near) pairs[pair] = near;
      }
    }
    const clause = clauseOf(words, place, pairAt);
    return {
      met,
      terms,
      pairs,
      clause,
      own: ownPairs(clause, vocabulary),
      ...wordsAbout(page, place, locality),
    };
  };
}

function wordsAbout(page: Page, place: Place, locality: Locality) {
  const round = place.scope.zones.some(
    (zone) => zone.weight >= LEADING && ROUND.test(page.text.slice(zone.start, zone.end)),
  );
  const sentence = sentenceOf(place);
  const { area, areaOrigin } = place.statistic;
  const beside = BESIDE_NATION.test(page.text.slice(place.end, place.end + 90));
  const local = beside || locality.isLocal(sentence, area);
  const national = area !== null || locality.isEverywhere(sentence) || (areaOrigin === null && page.national);
  const placed = !local && national;
  const part = PART.test(page.text.slice(Math.max(0, place.start - 6), place.start));
  const hearsay = isHearsay(page.text, place.start, place.end);
  return { narrowing: narrowingIn(ownWords(page.text, place)), placed, local, hearsay, part, round };
}

function ownPairs({ telling }: Clause, { pairs }: Vocabulary): OwnPair[] {
  const own = new Map<string, OwnPair>();
  for (let at = 0; at + 1 < telling.length; at++) {
    const print = telling.slice(at, at + 2);
    if (own.has(print) || !HAN.test(print)) continue;
    const pair = pairs.at(print, 0);
    own.set(print, { pair, weight: pairs.weights[pair] || UNKNOWN.weight });
  }
  return [...own.values()];
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

/** The sentence, from the first of the zones that lead to the number to the last that holds it. */
function sentenceOf(place: Place): Span {
  let { start, end } = place;
  for (const zone of place.scope.zones)
    if (zone.weight >= LEADING || (zone.start <= place.start && zone.end >= place.end)) {
      start = Math.min(start, zone.start);
      end = Math.max(end, zone.end);
    }
  return { start, end };
}

const firstFrom = (hits: readonly Hit[], start: number): number =>
  firstNot(hits.length, (at) => hits[at]!.start < start);
