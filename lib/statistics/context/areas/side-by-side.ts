import type { Span } from '../../../text/sentences';
import type { AreaMention } from './mention';

/** Indexes of places that stand side by side in one sentence (河南76亿元、四川71亿元): none of them is what follows. */
export function sideBySide(
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
