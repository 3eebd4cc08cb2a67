import type { Span } from '../../../text/sentences';
import type { Origin } from '../../statistic';
import { paragraphStarts } from '../paragraphs';
import { lastFrom } from '../search';
import { wholeSentences } from '../whole-sentences';
import type { Homes } from './homes';
import { isBeyondHouse } from './house';
import type { AreaMention } from './mention';
import { resolveAreas } from './resolve';
import { sideBySide } from './side-by-side';

export interface AreaInForce {
  /** null with an origin: a place is named that is no single area. */
  readonly area: string | null;
  readonly origin: Origin;
}

/** What exists in China alone: behind a foreign clause it speaks of home again (参保 of 基本医保, 乡镇卫生院). */
const OURS =
  /基本医(?:疗保险|保)|(?:职工|居民|城乡居民|国家|我国)医保|参保|新农合|医保局|县域|乡镇卫生院|村卫生室|村医|医共体|家庭医生签约|集采|带量采购/;

const isForeign = (area: string | null): boolean => area !== null && !area.startsWith('CN');

const DEPTH = 8;
/** No sentence is read further back than this. */
const SENTENCE = 80;

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
  const areas = resolveAreas(mentions, (offset) => paragraphs[lastFrom(sentences, offset)] ?? 0, homes);
  const parts = sideBySide(sentences, mentions, areas);
  return (number) => {
    const at = lastFrom(sentences, number.start);
    const near = lastFrom(mentions, number.start - 1);
    for (let i = near; i >= 0 && i > near - DEPTH && mentions[i]!.start >= (paragraphs[at] ?? 0); i--) {
      const { start, end, until, local } = mentions[i]!;
      if (until <= number.start || end > number.start) continue;
      const stated = start >= (floors[at] ?? 0);
      const area = areas[i] ?? null;
      if (isForeign(area) && OURS.test(text.slice(Math.max(end, number.start - SENTENCE), number.start)))
        continue;
      const house = !stated && area === null && local === 'institution';
      const floor = Math.max(floors[at] ?? 0, number.start - SENTENCE);
      if (house && isBeyondHouse(text.slice(start, end), text.slice(floor, number.start))) continue;
      // Places side by side, and a list of them, speak for their own sentence only; a hospital, or an unknown 全市, for its paragraph.
      if (!stated && ((area === null && local === null) || parts.has(i))) continue;
      return { area, origin: stated ? 'stated' : 'carried' };
    }
    return homes.home === null && !homes.unknown ? null : { area: homes.home, origin: 'carried' };
  };
}
