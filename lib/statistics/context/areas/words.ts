import { institutionAt, INSTITUTION_STARTS } from './institution';
import type { Level } from './mention';
import { nationalSpeakerAt, SPEAKER_STARTS } from './national';

/** Words for the nation, and words that stand for whatever area is in force. */
const WORDS: Readonly<Record<Level, string>> = {
  nation: '全国 我国 中国 国内 内地',
  province: '全省 我省 本省 该省 省里 自治区',
  city: '全市 我市 本市 该市 全州 我州 该州 州里 全盟',
  county: '全县 我县 本县 该县 县里 全区 我区 本区 该区 全旗 我旗',
  here: '当地 该地',
  institution: '我院 本院 该院 全院 我校 该校 全校 该中心 该社区 全镇 该镇 我镇 全乡 该乡 全村 该村 小城',
};
const LEVELS = new Map(
  Object.entries(WORDS).flatMap(([level, words]) => words.split(' ').map((word) => [word, level as Level])),
);
const STARTS = new Set([...LEVELS.keys()].map((word) => word[0]));
const LENGTHS = [3, 2] as const;

/** Regions that hold several provinces, or parts of them. */
const REGION = /京津冀|长三角|珠三角|粤港澳|成渝|东北三省|中西部|[东西中]部(?=地区|省份|\d)|三区三州/y;
const REGION_STARTS = new Set([...'京长珠粤成东中西三']);

/** First characters of all such words, as code units. */
export const WORD_STARTS: readonly number[] = [
  ...STARTS,
  ...REGION_STARTS,
  ...SPEAKER_STARTS,
  ...INSTITUTION_STARTS,
].map((first) => first!.charCodeAt(0));

/** The word for an area at `at`, and what it needs to become one; `region` is never one area. */
export function areaWordAt(text: string, at: number): { end: number; level: Level | 'region' } | null {
  const first = text[at]!;
  if (REGION_STARTS.has(first)) {
    REGION.lastIndex = at;
    if (REGION.test(text)) return { end: REGION.lastIndex, level: 'region' };
  }
  if (STARTS.has(first))
    for (const length of LENGTHS) {
      const level = LEVELS.get(text.slice(at, at + length));
      if (level) return { end: at + length, level };
    }
  const speaker = SPEAKER_STARTS.includes(first) ? nationalSpeakerAt(text, at) : null;
  if (speaker !== null) return { end: speaker, level: 'nation' };
  const institution = INSTITUTION_STARTS.includes(first) ? institutionAt(text, at) : null;
  return institution === null ? null : { end: institution, level: 'institution' };
}
