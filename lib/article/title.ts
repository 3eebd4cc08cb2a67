import type { Box } from './box';
import { HEADING } from './elements';
import type { Line } from './line';
import type { Measured } from './measure';
import { type PageData, firstLinked, firstMeta } from './page-data';

/** What is left of a headline when spaces, quotation marks and punctuation are set aside: pages print one headline in several ways. */
const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Between a headline and the names of channel and site. */
const SEPARATOR =
  /\s*(?:_+|-{2,}|—{2,}|[|｜»•])\s*|\s+[-–—·:@]\s+|(?<=[\u4e00-\u9fff！？。”》）)])-(?=[\u4e00-\u9fff\w]{2,20}$)/u;
/** Set in front of a headline by platforms, in a tag of its own. */
const FLAG = /^(?:原创|原創|转载|置顶|推荐|头条|独家)\s*(?=[\p{L}\p{N}“《「『【]{4})/u;
const TITLE_WORDS =
  /(?:^|[\s_-])(?:main-?title|article-?title|art-?title|news-?title|titles?|tit|headline|subject|biaoti|bt)(?=$|[\s_\d-])/;

/** `健康中国 | 基层看病更方便_医保_某某网` → the longest part of a page's title that is no site's name: as a rule the first. */
export const withoutSite = (title: string): string => {
  const parts = title
    .split(SEPARATOR)
    .map((part) => part?.trim() ?? '')
    .filter(Boolean);
  if (parts.length < 2) return title.trim();
  const [first, second] = [parts[0]!, parts[1]!];
  // A short first part is a column's name in front of the headline.
  if (first.length < 8 && second.length >= 10)
    return title.slice(0, title.indexOf(second) + second.length).trim();
  return first;
};

/** Rank of a heading: h1 before what is named a title, before h2 …; 9 for what is none. */
const level = <N>({ name, words }: Box<N>): number =>
  HEADING.has(name) ? Number(name[1]) : TITLE_WORDS.test(words) ? 1.5 : 9;

/** Whether a line of the page prints the headline that `title` names. */
const prints = (key: string, title: string): boolean =>
  key.length >= 5 &&
  (title.includes(key) || (title.length >= 8 && key.startsWith(title.replace(/\.+$/, ''))));

/**
 * The article's headline: the line above the body that the page's title names, else a heading above the body, else the title itself without the site's name.
 * `above` are the lines down to the body's first.
 */
export const titleOf = <N>(data: PageData, above: readonly Line<N>[]): string | null => {
  const stated = [
    firstMeta(data, 'og:title', 'twitter:title', 'articletitle'),
    firstLinked(data, 'headline'),
    data.title,
  ];
  const keys = stated.flatMap((each) => (each ? [keyOf(each)] : [])).filter((key) => key.length >= 5);
  const rank = ({ text, box, linked }: Line<N>) =>
    Math.min(text.length, 60) +
    (HEADING.has(box.name) ? 40 : 0) +
    (TITLE_WORDS.test(box.words) ? 30 : 0) -
    linked * 2;
  let best: Line<N> | null = null;
  for (const line of above) {
    if (line.box.outside || line.text.length > 120) continue;
    const key = keyOf(line.text);
    if (keys.some((title) => prints(key, title)) && (!best || rank(line) >= rank(best))) best = line;
  }
  if (best && best.text.length >= 8) return best.text.replace(FLAG, '');
  const heading = above.slice(-12).reduce<Line<N> | null>((highest, line) => {
    const { box, text, linked } = line;
    const fits = level(box) < 9 && !box.outside && linked === 0 && text.length >= 8 && text.length <= 100;
    return fits && (!highest || level(box) <= level(highest.box)) ? line : highest;
  }, null);
  const own = stated.find((each) => each !== null);
  return (heading?.text ?? best?.text ?? (own ? withoutSite(own) : null))?.replace(FLAG, '') ?? null;
};

/** Whether a line repeats the headline. */
export const repeats = (text: string, title: string): boolean => {
  const [key, whole] = [keyOf(text), keyOf(title)];
  return whole.length >= 4 && key.length <= whole.length + 4 && key.includes(whole);
};

/** Of the lines that were kept, those below the headline: it, and what stands above it, is no part of the text. */
export const belowHeadline = <N>(
  { lines, kinds }: Measured<N>,
  kept: readonly number[],
  title: string | null,
): readonly number[] => {
  if (title === null) return kept;
  const opening = kept.findIndex((at) => kinds[at] === 'prose' && !repeats(lines[at]!.text, title));
  const headline = kept.slice(0, Math.max(0, opening)).findLastIndex((at) => repeats(lines[at]!.text, title));
  return kept.slice(headline + 1);
};
