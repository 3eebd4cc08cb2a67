import { simplify } from '../../text/simplify';
import type { Article } from '../article';
import { CONCEPTS } from './concepts.data';

/** Where a concept stands: the headline says most, the first sentences more than the rest. */
export const PLACES = ['title', 'lead', 'body'] as const;
export type Place = (typeof PLACES)[number];

/** Characters of Chinese that count as a text's lead, and as its body; Latin letters say less each. */
const LEAD = 160;
const LATIN_LEAD = 400;
const BODY = 4000;
/** What opens a text without a headline. */
const OPENING = /^\s*([^\n]{1,30})/;

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

const mentionsIn = (text: string, place: Place, strength: (words: readonly string[]) => number): Mention[] =>
  MATCHERS.flatMap(({ name, pattern }) => {
    const words = text.match(pattern);
    return words ? [{ concept: name, place, strength: strength(words), word: words[0] }] : [];
  });

/** An epidemic alone may be policy; one in another country is that country's news. */
const abroad = (found: readonly Mention[]): Mention[] => {
  const country = found.find(({ concept }) => concept === 'foreign');
  const epidemic = found.find(({ concept }) => concept === 'epidemic');
  return country && epidemic
    ? [{ ...country, concept: 'epidemicAbroad', strength: 1, word: `${country.word}…${epidemic.word}` }]
    : [];
};

/** The text without the headline that opens it, which would be counted twice. */
const below = (headline: string, text: string): string => {
  const start = text.trimStart();
  return start.startsWith(headline) ? start.slice(headline.length) : text;
};

/** 其中医院, 其中选: no word begins in the middle of 其中. One character for one, so that places keep their lengths. */
const parted = (text: string): string => text.replace(/(?<!尤)其中/g, '其、');

/** What the detector sees of an article. A text without a headline is taken to open with it. */
export const mentions = ({ title, text }: Pick<Article, 'title' | 'text'>): Mention[] => {
  const whole = parted(simplify(text.slice(0, BODY)).toLowerCase());
  const given = parted(
    simplify(title ?? '')
      .trim()
      .toLowerCase(),
  );
  const body = below(given, whole);
  const latin = (body.match(/[a-z]/g)?.length ?? 0) > body.length / 2;
  const headline = mentionsIn(given || (OPENING.exec(whole)?.[1] ?? ''), 'title', () => 1);
  const lead = mentionsIn(body.slice(0, latin ? LATIN_LEAD : LEAD), 'lead', (words) =>
    new Set(words).size > 1 ? 1 : 0.6,
  );
  // Per 100 characters of Chinese; a Latin text has some three characters for one.
  const hundreds = Math.max(60, latin ? body.length / 3 : body.length) / 100;
  const rest = mentionsIn(body, 'body', ({ length }) => length / (length + hundreds));
  return [...headline, ...abroad(headline), ...lead, ...abroad(lead), ...rest];
};
