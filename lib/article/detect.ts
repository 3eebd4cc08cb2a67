import type { Article } from './article';
import { type Mention, mentions } from './detection/features';
import { BIAS, WEIGHTS } from './detection/weights.data';

export interface Detection {
  readonly healthPolicy: boolean;
  /** 0..1; `healthPolicy` from 0.5. */
  readonly score: number;
  /** Why, strongest first, each word where it tells most: `title:医保`, `lead:印发`; what speaks against begins with `-`: `-body:股价`. The words are the article's, simplified. */
  readonly reasons: readonly string[];
}

const REASONS = 6;
/** What adds less than this to the log-odds is no reason. */
const LEAST = 0.2;
/** A per cent sign alone tells a reader nothing. */
const LETTER = /\p{L}/u;

/** 卫健 and 卫健局 are one reason. */
const same = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

const contribution = ({ place, concept, strength }: Mention): number =>
  strength * (WEIGHTS[`${place}:${concept}`] ?? 0);

/**
 * Whether the article's main subject is health policy: the health system, its resources, financing, workforce, services, programmes and their statistics;
 * not wellness, disease education, publicity, shares, accidents, pensions. A weighted sum over the concepts it mentions in title, lead and body.
 */
export const detect = (article: Pick<Article, 'title' | 'publisher' | 'text' | 'url'>): Detection => {
  if (!article.text.trim()) return { healthPolicy: false, score: 0, reasons: [] };
  const weighed = mentions(article).map((mention) => ({ ...mention, adds: contribution(mention) }));
  const score = 1 / (1 + Math.exp(-weighed.reduce((sum, { adds }) => sum + adds, BIAS)));
  const reasons = weighed
    .filter(({ adds, word }) => Math.abs(adds) >= LEAST && LETTER.test(word))
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
    .filter(({ word }, index, all) => all.findIndex((other) => same(word, other.word)) === index)
    .map(({ place, word, adds }) => `${adds < 0 ? '-' : ''}${place}:${word.trim()}`);
  return { healthPolicy: score >= 0.5, score, reasons: reasons.slice(0, REASONS) };
};
