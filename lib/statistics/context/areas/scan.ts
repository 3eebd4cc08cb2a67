import { countyAt } from './county';
import type { Land } from './lands.data';
import type { Level } from './mention';
import { placeAt, PLACE_STARTS } from './places';
import { areaWordAt, WORD_STARTS } from './words';

/** A place or a word for one, whatever it does in its sentence. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly area: string | null;
  readonly local: Level | null;
}

/** A place with the places inside it that follow at once: 福建三明市沙县区 → the finest of them. */
function chainAt(text: string, at: number): Named | null {
  const first = placeAt(text, at);
  if (!first) return null;
  let { end } = first;
  let { area } = first.place;
  if (!area.startsWith('CN-')) return { start: at, end, area, local: null };
  const second = placeAt(text, end);
  if (second?.place.area.startsWith(`${area}/`)) {
    end = second.end;
    area = second.place.area;
  }
  const county = countyAt(text, end);
  if (county) {
    area = `${area.split('/')[0]}/${county.name}`;
    end = county.end;
  }
  return { start: at, end, area, local: null };
}

/** Names of the nation itself, and its own bodies; the other words are of whoever says them. */
const NATION = /^(?:中[国央]|国[家务]|内地)/;

function wordAt(text: string, at: number, land: Land | null): Named | null {
  const word = areaWordAt(text, at);
  if (!word) return null;
  const local = word.level === 'region' ? null : word.level;
  const nation = land === 'CN-TW' && !NATION.test(text.slice(at, at + 2)) ? land : 'CN';
  return { start: at, end: word.end, area: local === 'nation' ? nation : null, local };
}

/** Characters with which a place or a word for one begins: all others are passed over. */
const STARTS = new Set([...PLACE_STARTS, ...WORD_STARTS]);

/** Every place and word for one, in order, disjoint. */
export function scanAreas(text: string, land: Land | null): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!STARTS.has(text.charCodeAt(at))) continue;
    const here = chainAt(text, at) ?? wordAt(text, at, land);
    if (!here) continue;
    found.push(here);
    at = here.end - 1;
  }
  return found;
}
