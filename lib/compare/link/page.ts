import { normalise } from '../../text/normalise';
import { firstNot } from '../../text/search';
import type { Span } from '../../text/sentences';
import { finish, type Steps } from '../../text/steps';
import type { Statistic } from '../../statistics/statistic';
import { withoutFiller } from './filler';
import { scopesOf, type Scope } from './scope';

/** A statistic where its words are looked for. Offsets are into `Page.text`. */
export interface Place extends Span {
  readonly statistic: Statistic;
  /** Index in the list of statistics. */
  readonly index: number;
  readonly scope: Scope;
}

/** An article in normal form, its headline first, with its statistics sentence by sentence. */
export interface Page {
  readonly text: string;
  readonly sentences: readonly (readonly Place[])[];
  /** It speaks of the nation somewhere. */
  readonly national: boolean;
}

/** Words by which a text speaks of the nation. */
const NATIONAL = /全国|我国|中国|国家|全民|各地|各省|央视|新华社/;

const END = /[。！？!?\n]/;
/** No sentence is followed further, before its first number and behind it: a table poured into one line is none. */
const REACH = 500;

export const pageOf = (...given: Parameters<typeof pageSteps>): Page => finish(pageSteps(...given));

/**
 * Sets the statistics of an article into its normal form. A semicolon ends no sentence here:
 * what stands before it is often the subject of what stands behind it.
 */
export function* pageSteps(
  statistics: readonly Statistic[],
  source: string,
  title: string | null,
  weight: (bigram: string) => number,
): Steps<Page> {
  const headline = title === null ? '' : `${normalise(title).text}\n`;
  const body = normalise(source);
  const text = headline + body.text;
  yield;
  const toText = (offset: number) =>
    headline.length + firstNot(body.text.length, (at) => body.toSource(at) < offset);

  const placed = statistics.map((statistic, index) => {
    const start = toText(statistic.start);
    return { statistic, index, start, end: Math.max(start, toText(statistic.end)) };
  });
  yield;
  const hasContent = contentTest(withoutFiller(text), weight);
  const sentences: Place[][] = [];
  for (let at = 0; at < placed.length;) {
    yield;
    const sentence = sentenceAround(text, placed[at]!);
    let next = at;
    while (next < placed.length && placed[next]!.start < sentence.end) next++;
    const members = placed.slice(at, Math.max(next, at + 1));
    const scopes = scopesOf(text, sentence, members, hasContent);
    sentences.push(members.map((member, k) => ({ ...member, scope: scopes[k]! })));
    at += members.length;
  }
  return { text, sentences, national: NATIONAL.test(text) };
}

function sentenceAround(text: string, place: Span): Span {
  let { start, end } = place;
  const first = Math.max(0, start - REACH);
  const last = Math.min(text.length, end + REACH);
  while (start > first && !END.test(text.charAt(start - 1))) start--;
  while (end < last && !END.test(text.charAt(end))) end++;
  return { start, end };
}

/** A pair of characters that names things, and does not merely join them, weighs more than this. */
const TELLING = 2.2;

/** A stretch has content from so many of them on. */
const CONTENT = 3;

/** Whether a stretch says something. The text is read once: its sentences ask for each of their numbers. */
function contentTest(text: string, weight: (bigram: string) => number) {
  /** How many telling pairs begin before each offset. */
  const telling = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++)
    telling[at + 1] = telling[at]! + (weight(text.slice(at, at + 2)) > TELLING ? 1 : 0);
  return ({ start, end }: Span): boolean => end > start && telling[end - 1]! - telling[start]! >= CONTENT;
}
