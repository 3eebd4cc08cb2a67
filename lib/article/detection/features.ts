import { simplify } from '../../text/simplify';
import type { Article } from '../article';
import { CONCEPTS } from './concepts.data';

/** Where a concept stands: the headline says most, the first sentences more than the rest. */
export const PLACES = ['title', 'lead', 'body'] as const;
export type Place = (typeof PLACES)[number];

/** Characters of the text that count as its lead, and as its body. */
const LEAD = 160;
const BODY = 4000;

interface Matcher {
  readonly name: string;
  readonly pattern: RegExp;
}

const MATCHERS: readonly Matcher[] = Object.entries(CONCEPTS).map(([name, { zh, en }]) => ({
  name,
  pattern: new RegExp(en ? `${zh}|\\b(?:${en})` : zh, 'g'),
}));

/** Concepts in the text's places: how strongly each stands there, 0..1, and its first word. */
export interface Mention {
  readonly concept: string;
  readonly place: Place;
  readonly strength: number;
  readonly word: string;
}

const mentionsIn = (
  text: string,
  place: Place,
  strength: (count: number, length: number) => number,
): Mention[] =>
  MATCHERS.flatMap(({ name, pattern }) => {
    const found = text.match(pattern);
    return found
      ? [{ concept: name, place, strength: strength(found.length, text.length), word: found[0] }]
      : [];
  });

/** What the detector sees of an article. A text without a headline is taken to open with it. */
export const mentions = ({ title, text }: Pick<Article, 'title' | 'text'>): Mention[] => {
  const whole = simplify(text.slice(0, BODY)).toLowerCase();
  const headline = title ? simplify(title).toLowerCase() : whole.slice(0, 30);
  return [
    ...mentionsIn(headline, 'title', () => 1),
    ...mentionsIn(whole.slice(0, LEAD), 'lead', (count) => (count > 1 ? 1 : 0.6)),
    // Per 100 characters of Chinese; a Latin text has some three characters for one.
    ...mentionsIn(whole, 'body', (count, length) => {
      const latin = (whole.match(/[a-z]/g)?.length ?? 0) > length / 2;
      const density = (count * 100) / Math.max(60, latin ? length / 3 : length);
      return density / (density + 0.5);
    }),
  ];
};
