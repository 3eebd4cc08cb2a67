import { MUNICIPALITIES } from '../../statistics/context/areas/provinces.data';
import type { Span } from '../../text/sentences';

/** Words that make a sentence speak of a place or a house that they do not name, or of a house that they do. */
const LOCAL =
  /[全我本该某](?:省|市|县|区|州|盟|旗|镇|乡|院|校|村|自治区|直辖市)|(?:^|[，。；\n])自治区|当地|该国|小城|兵团|新区|开发区|一家医院|(?:第[一二三四五六七八九十]+(?:人民|附属)?|协和|华西|同济|湘雅)[^，。；]{0,4}医院|[省市](?:人民|中心|中医|妇幼保健)[^，。；]{0,2}院/g;
/** What speaks of a province, in a sentence whose province is known. */
const OF_PROVINCE = /^.?(?:[全我本该]省|自治区)$/;
/** The same of Beijing, Shanghai, Tianjin and Chongqing. */
const OF_CITY = /^.?[全我本该]市$/;
/** The stock phrase for the whole nation. */
const EVERYWHERE = /(?:省|自治区|直辖市|区、市\))[^，。；]{0,3}新疆生产建设兵团/g;
const OFFICE = /国家卫生健康委/g;

/** What the sentences of a page say of their area without naming it. */
export interface Locality {
  /** Whether a stretch speaks of a place or a house that it does not name. `area` is the one that was understood. */
  readonly isLocal: (stretch: Span, area: string | null) => boolean;
  /** Whether it names every province. */
  readonly isEverywhere: (stretch: Span) => boolean;
}

/** Reads a page once: its sentences are asked for each of their numbers. */
export function localityOf(text: string): Locality {
  const everywhere = hitsOf(text, EVERYWHERE);
  const blank = (phrase: string) => ' '.repeat(phrase.length);
  const local = hitsOf(text.replace(EVERYWHERE, blank).replace(OFFICE, blank), LOCAL);
  const within = (stretch: Span) => (hit: Hit) => hit.start >= stretch.start && hit.end <= stretch.end;
  return {
    isLocal: (stretch, area) => {
      const known = area !== null && area !== 'CN';
      return local.filter(within(stretch)).some(({ word }) => !known || !names(word, area));
    },
    isEverywhere: (stretch) => everywhere.some(within(stretch)),
  };
}

/** Whether 全省, or a municipality's 全市, is the area that was understood. */
const names = (word: string, area: string): boolean =>
  OF_PROVINCE.test(word) || (MUNICIPALITIES.has(area) && OF_CITY.test(word));

interface Hit extends Span {
  readonly word: string;
}

const hitsOf = (text: string, pattern: RegExp): Hit[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
