import { lastFrom } from '../search';
import type { AreaMention, Level } from './mention';
import { placeAt } from './places';
import { usageOf } from './usage';

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
const WORD = new RegExp(WORDS.map(([word]) => word).join('|'), 'y');
const LEVELS = new Map(WORDS);
const WORD_STARTS = new Set([...'全我中国本该省当']);

/** Regions that hold several provinces, or parts of them. */
const REGION = /京津冀|长三角|珠三角|粤港澳|成渝|东北三省|中西部|[东西中]部(?=地区|省份|\d)|三区三州/y;
const REGION_STARTS = new Set([...'京长珠粤成东中西三']);

/** A county or district behind the place that holds it: 遵义市湄潭县, 北京市朝阳区. */
const COUNTY = /([\u4e00-\u9fff]{1,3}?)([县区旗])(?![域级委内医乡])/y;
/** What stands before 县 or 区 in common words: 各县, 贫困县, 社区, 山区, 主城区, 开发区. */
const NO_COUNTY =
  /[各全该本我两多几困贫点扶范业省市个的对和与及近社地边郊库林牧灾园小景片病院校辖验贸特分战军禁厂矿护能街赛考疫老农发大强治港区县]$|^[共有已在是为和与的各全建新增约达]|^[山城新]$|(?:贫困|偏远|边远|主|老|中心)[山城]$/;
/** A county whose province is not told. */
const LONE_COUNTY =
  /(?<=^|[，。；、：“”\s()]|[在从于])(?![在从于到以据])[\u4e00-\u9fff]{2,3}县(?=[，、的在一共全人民卫现已有将(])/g;

const LIST_JOINT = /^(?:、|和|及|与|以及|，)$/;
const LIST_TAIL = /^(?:等|、等)/;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly area: string | null;
  readonly local: Level | null;
}

/** A place with the places inside it that follow at once: 福建三明市沙县区 → CN-FJ/三明, the finest that has a code. */
function chainAt(text: string, at: number): Found | null {
  const first = placeAt(text, at);
  if (!first) return null;
  let { end } = first;
  let { area } = first.place;
  const second = area.startsWith('CN-') ? placeAt(text, end) : null;
  if (second && second.place.area.startsWith(`${area}/`)) {
    end = second.end;
    area = second.place.area;
  }
  if (!area.startsWith('CN-')) return { start: at, end, area, local: null };
  COUNTY.lastIndex = end;
  const county = COUNTY.exec(text);
  if (county && !NO_COUNTY.test(county[1]!)) {
    area = `${area.split('/')[0]}/${county[1]}${county[2]}`;
    end = COUNTY.lastIndex;
  }
  return { start: at, end, area, local: null };
}

function wordAt(text: string, at: number): Found | null {
  if (REGION_STARTS.has(text[at]!)) {
    REGION.lastIndex = at;
    if (REGION.test(text)) return { start: at, end: REGION.lastIndex, area: null, local: null };
  }
  if (!WORD_STARTS.has(text[at]!)) return null;
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (!word) return null;
  const local = LEVELS.get(word)!;
  return { start: at, end: at + word.length, area: local === 'nation' ? 'CN' : null, local };
}

/** Every place and word for one, in order, whatever it does in its sentence. */
function scan(text: string): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    const here = chainAt(text, at) ?? wordAt(text, at);
    if (!here) continue;
    found.push(here);
    at = here.end - 1;
  }
  return found;
}

/** Neighbours in a list (山东、四川等地) are one mention of no single area. */
function lists(text: string, found: readonly Found[]): Found[] {
  const merged: Found[] = [];
  let open = false;
  for (const here of found) {
    const last = merged.at(-1);
    const joint = last && here.start - last.end <= 2 ? text.slice(last.end, here.start) : '';
    const names = here.area !== 'CN' && here.local === null && last?.local === null && last.area !== 'CN';
    if (last && names && LIST_JOINT.test(joint) && (open || joint !== '，')) {
      merged[merged.length - 1] = { ...last, end: here.end, area: null };
      open = true;
    } else {
      merged.push(here);
      open = false;
    }
  }
  return merged.map((here) =>
    here.area !== 'CN' && here.local === null && LIST_TAIL.test(text.slice(here.end, here.end + 2))
      ? { ...here, area: null }
      : here,
  );
}

const REACH = 60;

function untilOf(text: string, start: number, end: number): number {
  const opened = text.slice(Math.max(0, start - REACH), start);
  if (opened.lastIndexOf('(') <= opened.lastIndexOf(')')) return Infinity;
  const close = text.slice(end, end + REACH).indexOf(')');
  return close < 0 ? Infinity : end + close;
}

/** Places where numbers may hold, in order, disjoint. Linear in the text. */
export function findAreas(text: string): AreaMention[] {
  const mentions: AreaMention[] = [];
  for (const here of lists(text, scan(text))) {
    const usage = usageOf(text, here.start, here.end);
    if (usage === 'none') continue;
    const one = usage === 'institution';
    mentions.push({
      start: here.start,
      end: here.end,
      area: one ? null : here.area,
      local: one ? 'institution' : here.local === 'nation' ? null : here.local,
      until: untilOf(text, here.start, here.end),
    });
  }
  const lone: AreaMention[] = [];
  for (const { index, 0: name } of text.matchAll(LONE_COUNTY)) {
    const end = index + name.length;
    const near = mentions[lastFrom(mentions, end - 1)];
    if (NO_COUNTY.test(name.slice(0, -1)) || (near && near.end > index)) continue;
    lone.push({ start: index, end, area: null, local: null, until: Infinity });
  }
  return [...mentions, ...lone].sort((a, b) => a.start - b.start);
}
