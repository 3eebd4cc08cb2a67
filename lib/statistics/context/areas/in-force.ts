import type { Span } from '../../../text/sentences';
import type { Origin } from '../../statistic';
import { paragraphStarts } from '../paragraphs';
import { lastFrom } from '../search';
import { wholeSentences } from '../whole-sentences';
import type { AreaMention, Level } from './mention';
import { MUNICIPALITIES } from './provinces.data';

export interface AreaInForce {
  /** null with an origin: a place is named that is no single area. */
  readonly area: string | null;
  readonly origin: Origin;
}

const DEPTH = 8;

/** 全市, 全省 … seen from the area in force: widened to the level they name; null where that area is not so fine. */
export function localArea(level: Level, area: string | null): string | null {
  if (level === 'here') return area === 'CN' ? null : area;
  if (level === 'institution' || !area?.startsWith('CN-')) return null;
  const province = area.split('/')[0]!;
  if (level === 'province') return province;
  if (level === 'city' && MUNICIPALITIES.has(province)) return province;
  // 全区 of an autonomous region is the region.
  if (level === 'county' && AUTONOMOUS.has(area)) return area;
  return area.includes('/') ? area : null;
}

const AUTONOMOUS = new Set(['CN-NM', 'CN-GX', 'CN-XZ', 'CN-NX', 'CN-XJ']);

/** Where the places of a text come from beside its own words: what it is about, and who prints it. */
export interface Homes {
  readonly home: string | null;
  /** The text speaks of a place of its own that nothing names: numbers beside no other place are of no known area. */
  readonly unknown: boolean;
  /** Only resolves 全市, 我省: papers report on the nation too. */
  readonly publisher: string | null;
}

/** A county that stands alone lies in the province that the text speaks of. */
const countyIn = (area: string | null, county: string) =>
  area?.startsWith('CN-') ? `${area.split('/')[0]}/${county}` : null;

/** Areas of all mentions, with 全市 and its like resolved in reading order, from the nearest place that is fine enough. */
function resolved(
  mentions: readonly AreaMention[],
  paragraphAt: (offset: number) => number,
  { home, publisher }: Homes,
): (string | null)[] {
  let last = home;
  /** The last city or county: 全县 may stand behind the province that holds it. */
  let fine = home;
  let paragraph = -1;
  return mentions.map(({ start, area, local, county }) => {
    if (paragraphAt(start) !== paragraph) last = fine = home;
    paragraph = paragraphAt(start);
    const sources = local === 'here' ? [last, home] : [last, fine, home, publisher];
    const here = county
      ? countyIn(last ?? home, county)
      : local === null
        ? area
        : sources.reduce<string | null>((found, from) => found ?? localArea(local, from), null);
    if (here !== null) last = here;
    if (here?.includes('/')) fine = here;
    return here;
  });
}

/** A house has no population: its paragraph's rates per head are of the place around it. */
const POPULATION = /每[千万十百]+(?:常住)?人口|预期寿命|参保|居民|人口/;
const PLACE = /^(?:某[省市县区地镇乡村州]|[全该我][镇乡村]|小城|.*[县区旗])$/;
const SENTENCE = 80;

/** Indexes of places that stand side by side in one sentence (河南76亿元、四川71亿元): none of them is what follows. */
function partsOfSentences(
  sentences: readonly Span[],
  mentions: readonly AreaMention[],
  areas: readonly (string | null)[],
): ReadonlySet<number> {
  const parts = new Set<number>();
  let from = 0;
  for (const { end } of sentences) {
    let to = from;
    while (to < mentions.length && mentions[to]!.start < end) to++;
    const named = new Set(areas.slice(from, to).filter((area) => area?.startsWith('CN-')));
    const provinces = new Set([...named].map((area) => area!.split('/')[0]));
    const cities = [...named].filter((area) => area!.includes('/'));
    const apart = provinces.size > 1 || cities.length > 1;
    if (apart) for (let i = from; i < to; i++) if (areas[i]?.startsWith('CN-')) parts.add(i);
    from = to;
  }
  return parts;
}

/**
 * The area in force at a number: the nearest place before it in its sentence; else the last one of its paragraph;
 * else what the article is about (`home`); null where nothing tells.
 */
export function areasInForce(
  text: string,
  sentences: readonly Span[],
  mentions: readonly AreaMention[],
  homes: Homes,
): (number: Span) => AreaInForce | null {
  const floors = wholeSentences(text, sentences);
  const paragraphs = paragraphStarts(text, sentences);
  const areas = resolved(mentions, (offset) => paragraphs[lastFrom(sentences, offset)] ?? 0, homes);
  const parts = partsOfSentences(sentences, mentions, areas);
  return (number) => {
    const at = lastFrom(sentences, number.start);
    const near = lastFrom(mentions, number.start - 1);
    for (let i = near; i >= 0 && i > near - DEPTH && mentions[i]!.start >= (paragraphs[at] ?? 0); i--) {
      const { start, end, until, local } = mentions[i]!;
      if (until <= number.start || end > number.start) continue;
      const stated = start >= (floors[at] ?? 0);
      const area = areas[i] ?? null;
      const house = area === null && local === 'institution' && !PLACE.test(text.slice(start, end));
      const floor = Math.max(floors[at] ?? 0, number.start - SENTENCE);
      if (house && !stated && POPULATION.test(text.slice(floor, number.start))) continue;
      // Places side by side, and a list of them, speak for their own sentence only; a hospital, or an unknown 全市, for its paragraph.
      if (!stated && ((area === null && local === null) || parts.has(i))) continue;
      return { area, origin: stated ? 'stated' : 'carried' };
    }
    return homes.home === null && !homes.unknown ? null : { area: homes.home, origin: 'carried' };
  };
}
