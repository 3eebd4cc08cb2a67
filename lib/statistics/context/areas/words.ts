import type { Level } from './mention';
import { nationalSpeakerAt, SPEAKER_STARTS } from './national';

/** Words for the nation, and words that stand for whatever area is in force. */
const WORDS: readonly (readonly [word: string, local: Level])[] = [
  ['全国', 'nation'],
  ['我国', 'nation'],
  ['中国', 'nation'],
  ['国内', 'nation'],
  ['全省', 'province'],
  ['我省', 'province'],
  ['本省', 'province'],
  ['该省', 'province'],
  ['全市', 'city'],
  ['我市', 'city'],
  ['本市', 'city'],
  ['该市', 'city'],
  ['全县', 'county'],
  ['我县', 'county'],
  ['本县', 'county'],
  ['该县', 'county'],
  ['全区', 'county'],
  ['我区', 'county'],
  ['该区', 'county'],
  ['当地', 'here'],
  ['我院', 'institution'],
  ['本院', 'institution'],
  ['该院', 'institution'],
  ['全院', 'institution'],
];
const LEVELS = new Map(WORDS);
const STARTS = new Set(WORDS.map(([word]) => word[0]));
const LONGEST = 2;

/** Regions that hold several provinces, or parts of them. */
const REGION = /京津冀|长三角|珠三角|粤港澳|成渝|东北三省|中西部|[东西中]部(?=地区|省份|\d)|三区三州/y;
const REGION_STARTS = new Set([...'京长珠粤成东中西三']);

/** First characters of all such words, as code units. */
export const WORD_STARTS: readonly number[] = [...STARTS, ...REGION_STARTS, ...SPEAKER_STARTS].map((first) =>
  first!.charCodeAt(0),
);

/** The word for an area at `at`, and what it needs to become one; `region` is never one area. */
export function areaWordAt(text: string, at: number): { end: number; level: Level | 'region' } | null {
  const first = text[at]!;
  if (REGION_STARTS.has(first)) {
    REGION.lastIndex = at;
    if (REGION.test(text)) return { end: REGION.lastIndex, level: 'region' };
  }
  const level = STARTS.has(first) ? LEVELS.get(text.slice(at, at + LONGEST)) : undefined;
  if (level) return { end: at + LONGEST, level };
  const speaker = SPEAKER_STARTS.includes(first) ? nationalSpeakerAt(text, at) : null;
  return speaker === null ? null : { end: speaker, level: 'nation' };
}
