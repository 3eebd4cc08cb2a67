import type { Homes } from './homes';
import type { Land } from './lands.data';
import { localArea } from './local';
import type { AreaMention, Level } from './mention';
import { NATIONAL_BODY } from './national';

/** A province's or a city's own body speaks: 湖南省卫生健康委介绍. */
const LOCAL_BODY_AFTER =
  /^(?:人民)?(?:政府|卫生健康委|卫健委|卫生厅|卫生局|医保局|医疗保障局|医保厅|药监局|疾控局|疾控中心|统计局|财政[厅局]|民政[厅局]|人社[厅局]|省委|市委)/;
/** How far the lead reaches. */
const LEAD = 400;
/** A place named this often, and in this share of all mentions, is what the article is about. */
const OFTEN = 3;
const MOST = 0.6;

const provinceOf = (area: string) => area.split('/')[0]!;

/** The single place that a line names, national words aside; null where it names none or several. */
function onlyPlace(mentions: readonly AreaMention[]): string | null {
  const areas = new Set(mentions.flatMap(({ area }) => (area === null || area === 'CN' ? [] : [area])));
  return areas.size === 1 && mentions.every(({ area }) => area !== 'CN') ? [...areas][0]! : null;
}

/** What a text and its page say of the places it may be about. */
export interface Evidence {
  readonly text: string;
  readonly mentions: readonly AreaMention[];
  readonly title: readonly AreaMention[];
  readonly land: Land | null;
  /** The place of who prints it. */
  readonly publisher: string | null;
}

const LOCAL: ReadonlySet<Level | null> = new Set<Level>(['province', 'city', 'county']);

/**
 * The area an article is about, for numbers beside which none is named: the title's; that of the local body that speaks
 * in the lead; Hong Kong, Macau or Taiwan where it speaks as one of them; the one that most mentions name; its
 * publisher's where it says 全市 and 我省 more often than 全国; the nation where national words or bodies are named.
 */
export function homesOf({ text, mentions, title, land, publisher }: Evidence): Homes {
  const at = (home: string | null, unknown = false): Homes => ({ home, unknown, publisher });
  const titled = onlyPlace(title);
  if (titled) return at(titled);
  if (title.some(({ area }) => area === 'CN')) return at('CN');
  const speaker = mentions.find(
    ({ start, end, area }) =>
      start < LEAD && area?.startsWith('CN-') && LOCAL_BODY_AFTER.test(text.slice(end, end + 10)),
  );
  if (speaker && (!land || speaker.area!.startsWith(land))) return at(speaker.area);
  if (land) return at(land);
  // What the text's own numbers are measured against is not what it is about.
  const spoken = mentions.filter(({ until }) => until === Infinity);
  const counts = new Map<string, number>();
  for (const { area } of spoken)
    if (area) counts.set(provinceOf(area), (counts.get(provinceOf(area)) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as [
    string,
    number,
  ]);
  if (most !== 'CN' && count >= OFTEN && count >= total * MOST) return at(most);
  const lead = spoken[0] && spoken[0].start < LEAD ? onlyPlace(spoken) : null;
  if (lead) return at(lead);
  const local = spoken.filter((mention) => LOCAL.has(mention.local));
  if (local.length > (counts.get('CN') ?? 0)) {
    const own = localArea(local[0]!.local!, publisher);
    return at(own, own === null);
  }
  return at(counts.has('CN') || NATIONAL_BODY.test(text) ? 'CN' : null);
}
