import type { AreaMention } from './mention';
import { NATIONAL_BODY } from './national';
import { EPITHETS } from './places';

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
export function onlyPlace(mentions: readonly AreaMention[]): string | null {
  const areas = new Set(mentions.flatMap(({ area }) => (area === null || area === 'CN' ? [] : [area])));
  return areas.size === 1 && mentions.every(({ area }) => area !== 'CN') ? [...areas][0]! : null;
}

/**
 * The area an article is about, for numbers beside which none is named: the title's; that of the local body that
 * speaks in the lead; the one whose people speak of it as their own (本港); the one that most mentions name; the nation where national words or bodies are named; else null.
 */
export function homeOf(
  text: string,
  mentions: readonly AreaMention[],
  title: readonly AreaMention[],
): string | null {
  const titled = onlyPlace(title);
  if (titled) return titled;
  if (title.some(({ area }) => area === 'CN')) return 'CN';
  const speaker = mentions.find(
    ({ start, end, area }) =>
      start < LEAD && area?.startsWith('CN-') && LOCAL_BODY_AFTER.test(text.slice(end, end + 10)),
  );
  if (speaker) return speaker.area;
  for (const [word, area] of Object.entries(EPITHETS)) if (text.includes(word)) return area;
  const counts = new Map<string, number>();
  for (const { area } of mentions)
    if (area) counts.set(provinceOf(area), (counts.get(provinceOf(area)) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as [
    string,
    number,
  ]);
  if (most !== 'CN' && count >= OFTEN && count >= total * MOST) return most;
  return counts.has('CN') || NATIONAL_BODY.test(text) ? 'CN' : null;
}
