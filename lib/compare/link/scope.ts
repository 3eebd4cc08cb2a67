import { firstNot } from '../../text/search';
import type { Span } from '../../text/sentences';
import { CLAUSE_MARK } from './clause-mark';
import { shares, type Share } from './respectively';

/** A stretch of text near a number, and how much its words count for the number (0..1). */
export interface Zone extends Span {
  readonly weight: number;
}

/** Where the words that speak of a number may stand, nearest first. Offsets are into the normal form. */
export interface Scope {
  /** The number's clause, as far as no other number claims it; the number itself lies inside. */
  readonly own: Span;
  readonly zones: readonly Zone[];
}

/** Marks that part two numbers inside one clause: A 130个、B 217个. */
const LIST = '、()（）';

/** The first such mark from `from` on, `to` where there is none. An aside in brackets belongs to its word: 县(市、区). */
function listMark(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const aside = text.charAt(at) === '(' ? text.slice(at, to).indexOf(')') : -1;
    if (aside >= 0) at += aside;
    else if (LIST.includes(text.charAt(at))) return at;
  }
  return to;
}

/** Weights by distance: a word counts the less, the more stands between it and the number. Found by trial on half of the development data. */
const WEIGHT = {
  own: 1,
  /** Same clause, but behind another number: 41个国家的46家医院. */
  chained: 0.8,
  /** The same, where either number stands before its noun: 1007家三级医院与1172家县级医院. */
  neighbour: 0.6,
  /** Same clause, but on the other side of an enumeration mark. */
  listed: 0.7,
  /** The clauses before it. */
  lead: 0.8,
  /** A clause before it that has its own number. */
  leadWithNumber: 0.55,
  /** What a clause leaves to the one before it. */
  decay: 0.85,
  /** Clauses behind it. */
  next: 0.15,
  /** Sentences before it, and the headline. */
  before: 0.3,
  /** The end of the paragraph above. */
  above: 0.15,
  /** The words of its own item in a list before 分别. */
  share: 0.95,
  /** The words of its neighbours' items. */
  foreign: 0.1,
};
const BEFORE = 150;
/** The line above is looked for so far up, and no headline is longer. */
const FAR = 2000;
/** Lines up to this length, without a full stop, head what follows. */
const HEADING = 45;

function lastMark(text: string, mark: RegExp, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (mark.test(text.charAt(at))) return at + 1;
  return from;
}

function firstMark(text: string, mark: RegExp, from: number, to: number): number {
  for (let at = from; at < to; at++) if (mark.test(text.charAt(at))) return at;
  return to;
}

/** What is counted stands behind the number: 46家医院, not 医院46家. */
const prenominal = (text: string, { end }: Span): boolean =>
  /^的?[\p{Script=Han}]/u.test(text.slice(end, end + 2));

/** The scopes of a sentence's numbers, in order. `numbers` are all numbers of the sentence, sorted. */
export function scopesOf(
  text: string,
  sentence: Span,
  numbers: readonly Span[],
  hasContent: (span: Span) => boolean,
): Scope[] {
  const lists = shares(text, sentence, numbers);
  const above = earlier(text, sentence.start);
  const numbered = ({ start, end }: Span): boolean => {
    const next = numbers[firstNot(numbers.length, (at) => numbers[at]!.end <= start)];
    return next !== undefined && next.start < end;
  };
  return numbers.map((number, at) => {
    const clause = {
      start: lastMark(text, CLAUSE_MARK, sentence.start, number.start),
      end: firstMark(text, CLAUSE_MARK, number.end, sentence.end),
    };
    const zones: Zone[] = [];
    const before = numbers[at - 1];
    let ownStart = clause.start;
    if (before && before.end > clause.start) {
      const mark = listMark(text, before.end, number.start);
      const listed = mark < number.start;
      const nouns = !listed && prenominal(text, before) && prenominal(text, number);
      ownStart = listed ? mark + 1 : nouns ? number.start : before.end;
      const weight = listed ? WEIGHT.listed : nouns ? WEIGHT.neighbour : WEIGHT.chained;
      zones.push({ start: clause.start, end: ownStart, weight });
    }
    const after = numbers[at + 1];
    let ownEnd = clause.end;
    if (after && after.start < clause.end) {
      ownEnd = listMark(text, number.end, after.start);
      const nouns = prenominal(text, number) && prenominal(text, after);
      const weight = ownEnd < after.start ? WEIGHT.listed : nouns ? WEIGHT.neighbour : WEIGHT.chained;
      zones.push({ start: ownEnd, end: clause.end, weight });
    }
    const own = { start: ownStart, end: ownEnd };
    const bare =
      !hasContent({ start: clause.start, end: number.start }) &&
      !hasContent({ start: number.end, end: ownEnd });
    zones.unshift({ ...own, weight: WEIGHT.own });
    // Clauses before it in the sentence
    let weight = 1;
    for (let end = clause.start; end > sentence.start;) {
      const start = lastMark(text, CLAUSE_MARK, sentence.start, end - 1);
      const base = numbered({ start, end }) ? WEIGHT.leadWithNumber : WEIGHT.lead;
      add(zones, { start, end, weight: weight * (bare && weight === 1 ? (1 + base) / 2 : base) });
      if (hasContent({ start, end })) weight *= WEIGHT.decay;
      end = start;
    }
    for (let start = clause.end; start < sentence.end;) {
      const end = firstMark(text, CLAUSE_MARK, start + 1, sentence.end);
      add(zones, { start, end, weight: numbered({ start, end }) ? WEIGHT.next / 2 : WEIGHT.next });
      start = end;
    }
    zones.push(...above);
    const share = lists.get(at);
    return { own, zones: share ? divided(zones, share) : zones };
  });
}

/** Clauses next to each other that weigh alike are one zone: of a list without end there would be one for each two of its items. */
function add(zones: Zone[], zone: Zone): void {
  const last = zones.at(-1)!;
  const joined = { ...zone, start: Math.min(last.start, zone.start), end: Math.max(last.end, zone.end) };
  const touching = last.start === zone.end || last.end === zone.start;
  if (touching && last.weight === zone.weight) zones[zones.length - 1] = joined;
  else zones.push(zone);
}

/** The text before a sentence: its paragraph, the line above that, which may be its heading, and the headline. */
function earlier(text: string, end: number): Zone[] {
  const paragraph = lineStart(text, end, FAR);
  const zones: Zone[] = [{ start: Math.max(paragraph, end - BEFORE), end, weight: WEIGHT.before }];
  let last = paragraph;
  while (last > paragraph - BEFORE && /\s/.test(text.charAt(last - 1))) last--;
  if (last < paragraph) {
    const first = lineStart(text, last, BEFORE);
    const heading = last - first <= HEADING && !/[。！？]/.test(text.slice(first, last));
    zones.push({ start: first, end: last, weight: heading ? WEIGHT.before : WEIGHT.above });
  }
  const headline = text.slice(0, Math.min(FAR, last)).indexOf('\n');
  if (headline > 0) zones.push({ start: 0, end: headline, weight: WEIGHT.above });
  return zones.filter(({ start, end: to }) => start < to);
}

/** Where the line begins that holds the characters before `end`, followed no further than `reach`. */
function lineStart(text: string, end: number, reach: number): number {
  const start = Math.max(0, end - reach);
  return start + text.slice(start, end).lastIndexOf('\n') + 1;
}

/** Gives a number of a 分别 list its own item's words, and takes its neighbours' from it. */
function divided(zones: readonly Zone[], { own, others }: Share): Zone[] {
  let cut = [...zones];
  for (const other of others)
    cut = cut.flatMap((zone) => [
      { ...zone, end: Math.min(zone.end, other.start) },
      { ...zone, start: Math.max(zone.start, other.end) },
      {
        start: Math.max(zone.start, other.start),
        end: Math.min(zone.end, other.end),
        weight: Math.min(zone.weight, WEIGHT.foreign),
      },
    ]);
  return [...cut.filter(({ start, end }) => start < end), { ...own, weight: WEIGHT.share }];
}
