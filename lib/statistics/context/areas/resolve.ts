import type { Homes } from './homes';
import { localArea } from './local';
import type { AreaMention } from './mention';

/** A county that stands alone lies in the province that the text speaks of. */
const countyIn = (area: string | null, county: string) =>
  area?.startsWith('CN-') ? `${area.split('/')[0]}/${county}` : null;

/** Areas of all mentions, with 全市 and its like resolved in reading order, from the nearest place that is fine enough. */
export function resolveAreas(
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
