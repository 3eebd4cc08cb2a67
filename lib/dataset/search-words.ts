import { simplify } from '../text/simplify';
import { items } from './packed';
import type { Details } from './figure-details';
import type { Indicator } from './observation';
import { once } from './remembered';

/** An indicator that answers a search; `score` is in (0, 1]. */
export interface Hit {
  readonly indicator: Indicator;
  readonly score: number;
}

/**
 * Search by words in Chinese (either script) and English: names, other wordings, topic, definition. Chinese needs no
 * spaces: a run of characters is looked for as it stands, then by pairs of characters, so that 县医院达标率 finds
 * 县医院…达标…率. Best first; nothing where too little of the query is found. Indexed on the first search.
 */
export function wordSearch(
  indicators: readonly Indicator[],
  details: Details,
): (query: string) => readonly Hit[] {
  const entries = once(() =>
    indicators.map((indicator) => ({ indicator, fields: fieldsOf(indicator, details) })),
  );
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    return entries()
      .map(({ indicator, fields }) => ({ indicator, score: scoreOf(words, fields) }))
      .filter(({ score }) => score >= ENOUGH)
      .sort((a, b) => b.score - a.score || rank(a.indicator) - rank(b.indicator));
  };
}

/** Of names that answer alike the shortest first, with what all people have before what a part of them has. */
const rank = ({ name }: Indicator): number => name.length + (PART.test(name) ? NARROWER : 0);
/** A group of people, a kind of place, or whose estimate it is. */
const PART =
  /妇女|女性|男性|儿童|婴儿|青少年|学生|老年|老人|职工|农村|城市|城镇|乡村|县|公立|民营|世界|世卫|提高|下降|增加|增长|减少|变化/;
/** Characters that being a part weighs. */
const NARROWER = 20;

interface FieldText {
  readonly text: string;
  readonly weight: number;
}

/** Who types a name means it; a definition only mentions what it sets apart. */
function fieldsOf({ id, name, aliases, topic }: Indicator, details: Details): readonly FieldText[] {
  const more = details.indicator(id);
  const topicName = details.topics.find((one) => one.id === topic)?.name;
  return [
    { text: entry([name, more?.name.en ?? '']), weight: 1 },
    { text: entry(aliases), weight: 0.95 },
    { text: entry([topicName?.zh_CN ?? '', topicName?.en ?? '', id]), weight: 0.7 },
    { text: entry([more?.definition.zh_CN ?? '']), weight: 0.5 },
  ];
}

const fold = (text: string) => simplify(text).toLowerCase();
/** Each phrase on a line of its own, so that a whole phrase can be told from a part of one. */
const entry = (phrases: readonly string[]) => `\n${fold(phrases.join('\n'))}\n`;
const wordsOf = (query: string) =>
  items(
    fold(query)
      .replace(/[\s,，、。;；:：()（）_]+/g, ' ')
      .trim(),
    ' ',
  );

/** Every word has to be found somewhere; the score is the mean of their best places. */
function scoreOf(words: readonly string[], fields: readonly FieldText[]): number {
  let sum = 0;
  for (const word of words) {
    let best = 0;
    for (const { text, weight } of fields) best = Math.max(best, weight * share(word, text));
    if (best < ENOUGH) return 0;
    sum += best;
  }
  return sum / words.length;
}

/** 1 for a whole phrase, less for a part of one, and for Chinese the share of its pairs of characters that are there. */
function share(word: string, text: string): number {
  if (text.includes(word)) return text.includes(`\n${word}\n`) ? 1 : 0.9;
  if (word.length < 3 || !HAN.test(word)) return 0;
  const pairs = Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  return (0.8 * pairs.filter((pair) => text.includes(pair)).length) / pairs.length;
}

const HAN = /^\p{Script=Han}+$/u;

/** Below this, a search for 县医院 would list whatever mentions 医院. */
const ENOUGH = 0.4;
