import { GUARDS, LANDS, MAINLAND, type Land } from './lands.data';

/** What a text is about shows early; a bound keeps very long ones cheap. */
const LEAD = 6000;
const OWN = 2;
const ENOUGH = 2;

interface Word {
  readonly word: string;
  /** Looked for only where the word itself is there. */
  readonly guard: RegExp | null;
}

const wordsOf = (list: string): readonly Word[] =>
  list.split(' ').map((word) => ({ word, guard: GUARDS[word] ? new RegExp(GUARDS[word]) : null }));

const CUES = Object.entries(LANDS).map(([land, { own, usual }]) => ({
  land: land as Land,
  own: wordsOf(own),
  usual: wordsOf(usual),
}));
const AGAINST = wordsOf(MAINLAND);

const held = (text: string, words: readonly Word[]) =>
  words.filter(({ word, guard }) => text.includes(word) && (!guard || guard.test(text))).length;

/**
 * Hong Kong, Macau or Taiwan where a text speaks of one of them as its own place, by its bodies and words and by the
 * place of who prints it; null of all other texts, those from the mainland about them included.
 */
export function landOf(text: string, publisher: string | null): Land | null {
  const lead = text.slice(0, LEAD);
  let best: Land | null = null;
  let most = 0;
  for (const { land, own, usual } of CUES) {
    const score = (publisher === land ? OWN : 0) + OWN * held(lead, own) + held(lead, usual);
    if (score > most) [best, most] = [land, score];
  }
  return most >= ENOUGH && most > OWN * held(lead, AGAINST) ? best : null;
}
