import { COUNTY_CITIES, ISLAND, PREFECTURES } from './cities.data';
import { COUNTRIES } from './countries.data';
import { GUARDS } from './lands.data';
import { PROVINCES } from './provinces.data';

/** A name that stands for an area. */
export interface Place {
  readonly name: string;
  readonly area: string;
  /** `island`: a city or county of Taiwan. */
  readonly kind: 'prefecture' | 'island' | 'county-city' | 'province' | 'other';
}

/** Cities whose short name is also a word, a family or a larger area: read by their full name only. */
const FULL_ONLY = new Set(
  '来宾 东方 安康 阿里 朝阳 中山 吉林 大同 白银 百色 山南 长治 海南 文山 兴安 和田 通化 平凉 保山 白山 白城 海东 海北 海西 固原 定西 玉树 南平 新乡 大理 北海 昌吉 四平 大庆 中卫 台北 台中 台南 台东 桃园 新北 金门'.split(
    ' ',
  ),
);
/** County-level cities that everybody knows by their short name. */
const KNOWN_SHORT = new Set(
  '义乌 昆山 江阴 常熟 太仓 张家港 慈溪 余姚 诸暨 晋江 石狮 福清 浏阳 都江堰 瓦房店 公主岭 满洲里 延吉 石河子 库尔勒'.split(
    ' ',
  ),
);
/** Endings of full names; the one that follows a name belongs to the mention. */
const SUFFIXES: Readonly<Record<Place['kind'], readonly string[]>> = {
  prefecture: ['市', '地区', '盟', '州'],
  island: ['市', '县'],
  'county-city': ['市'],
  province: ['省', '市', '壮族自治区', '回族自治区', '维吾尔自治区', '自治区', '特别行政区', '特区'],
  other: [],
};
/** 延边朝鲜族自治州: the people's name between a prefecture's and what it is. */
const AUTONOMOUS = /[\u4e00-\u9fff]{1,9}?自治州/y;

/** Words by which a place's own papers and bodies name it. */
const EPITHETS: Readonly<Record<string, string>> = {
  本港: 'CN-HK',
  全港: 'CN-HK',
  港府: 'CN-HK',
  医管局: 'CN-HK',
  本澳: 'CN-MO',
  全澳: 'CN-MO',
  全台: 'CN-TW',
  卫福部: 'CN-TW',
  健保署: 'CN-TW',
  疾管署: 'CN-TW',
};

/** Names that other words hide. */
const HIDDEN: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(GUARDS).map(([name, guard]) => [name, new RegExp(guard, 'y')]),
);

const within = (table: Readonly<Record<string, string>>, kind: Place['kind']) =>
  Object.entries(table).flatMap(([province, names]) =>
    names.split(' ').map((name): Place => ({ name, area: `${province}/${name}`, kind })),
  );
const PLACES: readonly Place[] = [
  ...within(PREFECTURES, 'prefecture'),
  ...within(ISLAND, 'island'),
  ...within(COUNTY_CITIES, 'county-city'),
  ...PROVINCES.map(([area, name]): Place => ({ name, area, kind: 'province' })),
  ...Object.entries({ ...COUNTRIES, ...EPITHETS }).map(([name, area]): Place => ({
    name,
    area,
    kind: 'other',
  })),
];

/**
 * Places by their first character, the longest name first, cities before the province of their name (吉林市, 海南藏族自治州):
 * one look-up a character keeps the scan linear.
 */
const INDEX: ReadonlyMap<number, readonly Place[]> = (() => {
  const index = new Map<number, Place[]>();
  for (const place of PLACES) {
    const first = place.name.charCodeAt(0);
    const same = index.get(first);
    if (same) same.push(place);
    else index.set(first, [place]);
  }
  for (const same of index.values()) same.sort((a, b) => b.name.length - a.name.length);
  return index;
})();

/** First characters of all place names, as code units. */
export const PLACE_STARTS: readonly number[] = [...INDEX.keys()];

/** Where the full name of a place that begins at `at` ends; the end of its short name where that is all there is. */
function fullEnd(text: string, end: number, kind: Place['kind']): number {
  const suffix = SUFFIXES[kind].find((ending) => text.startsWith(ending, end));
  if (suffix) return end + suffix.length;
  AUTONOMOUS.lastIndex = end;
  return kind === 'prefecture' && AUTONOMOUS.test(text) ? AUTONOMOUS.lastIndex : end;
}

/** The place named at `at` and where its full name ends; null where none begins. */
export function placeAt(text: string, at: number): { place: Place; end: number } | null {
  for (const place of INDEX.get(text.charCodeAt(at)) ?? []) {
    if (!text.startsWith(place.name, at)) continue;
    const hidden = HIDDEN.get(place.name);
    if (hidden) hidden.lastIndex = at;
    if (hidden && !hidden.test(text)) continue;
    const short = at + place.name.length;
    const end = fullEnd(text, short, place.kind);
    const needsFull =
      (place.kind === 'county-city' && !KNOWN_SHORT.has(place.name)) ||
      (place.kind !== 'province' && FULL_ONLY.has(place.name));
    if (end > short || !needsFull) return { place, end };
  }
  return null;
}
