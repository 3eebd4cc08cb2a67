import { COUNTY_CITIES, PREFECTURES } from './cities.data';
import { COUNTRIES } from './countries.data';
import { PROVINCES } from './provinces.data';

/** A name that stands for an area. */
export interface Place {
  readonly name: string;
  readonly area: string;
  /** Endings of the full name; the one that follows belongs to the mention. */
  readonly suffixes: readonly string[];
}

/** Cities whose short name is also a word, a family or a larger area: read by their full name only. */
const FULL_ONLY = new Set(
  '来宾 东方 安康 阿里 朝阳 中山 吉林 大同 白银 百色 山南 长治 海南 文山 兴安 和田 通化 平凉 保山 白山 白城 海东 海北 海西 固原 定西 玉树 南平 新乡 大理 北海 昌吉 四平 大庆 中卫'.split(
    ' ',
  ),
);
const CITY_SUFFIXES = ['市', '地区', '盟', '州'];
const PROVINCE_SUFFIXES = ['省', '市', '自治区', '特别行政区', '特区'];
/** Words by which a place's own papers and bodies name it. */
export const EPITHETS: Readonly<Record<string, string>> = {
  本港: 'CN-HK',
  全港: 'CN-HK',
  港府: 'CN-HK',
  医管局: 'CN-HK',
  本澳: 'CN-MO',
  全澳: 'CN-MO',
};

const cities = Object.entries(PREFECTURES).flatMap(([province, names]) =>
  names.split(' ').flatMap((name): Place[] => {
    const area = `${province}/${name}`;
    if (!FULL_ONLY.has(name)) return [{ name, area, suffixes: CITY_SUFFIXES }];
    return CITY_SUFFIXES.map((suffix) => ({ name: name + suffix, area, suffixes: [] }));
  }),
);
const countyCities = Object.entries(COUNTY_CITIES).flatMap(([province, names]) =>
  names.split(' ').map((name): Place => ({ name: `${name}市`, area: `${province}/${name}`, suffixes: [] })),
);
const provinces = PROVINCES.map(([area, name, suffix]): Place => ({
  name,
  area,
  suffixes: [suffix, ...PROVINCE_SUFFIXES],
}));
const others = Object.entries({ ...COUNTRIES, ...EPITHETS }).map(([name, area]): Place => ({
  name,
  area,
  suffixes: [],
}));

/** Places by their first character, the longest name first: one look-up a character keeps the scan linear. */
const INDEX: ReadonlyMap<number, readonly Place[]> = (() => {
  const index = new Map<number, Place[]>();
  for (const place of [...cities, ...countyCities, ...provinces, ...others]) {
    const first = place.name.charCodeAt(0);
    const same = index.get(first);
    if (same) same.push(place);
    else index.set(first, [place]);
  }
  for (const same of index.values()) same.sort((a, b) => b.name.length - a.name.length);
  return index;
})();

/** 延边朝鲜族自治州: the people's name between the place and what it is. */
const AUTONOMOUS = /[\u4e00-\u9fff]{1,9}?自治[州区]/y;

/** The place named at `at` and where its full name ends; null where none begins. */
export function placeAt(text: string, at: number): { place: Place; end: number } | null {
  const place = INDEX.get(text.charCodeAt(at))?.find(({ name }) => text.startsWith(name, at));
  if (!place) return null;
  const end = at + place.name.length;
  const suffix = place.suffixes.find((ending) => text.startsWith(ending, end));
  if (suffix) return { place, end: end + suffix.length };
  AUTONOMOUS.lastIndex = end;
  if (place.suffixes.length && AUTONOMOUS.test(text)) return { place, end: AUTONOMOUS.lastIndex };
  return { place, end };
}
