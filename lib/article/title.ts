import type { Box } from './box';
import { HEADING } from './elements';
import { leftoverOf } from './leftovers';
import type { Line } from './line';
import type { Page } from './page';
import { type PageData, firstLinked, firstMeta } from './page-data';

/** What is left of a headline when spaces, quotation marks and punctuation are set aside: pages print one headline in several ways. */
const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A shorter line is as likely the name of a site or a column. */
const SHORT = 8;
/** Between a headline and the names of channel and site. */
const SEPARATOR =
  /\s*(?:_+|-{2,}|—{2,}|[|｜»•])\s*|\s+[-–—·:@]\s+|(?<=[\u4e00-\u9fff！？。”》）)])-(?=[\u4e00-\u9fff\w]{2,20}$)/u;
/** Set in front of a headline by platforms, in a tag of its own. */
const FLAG = /^(?:原创|原創|转载|置顶|推荐|头条|独家)\s*(?=[\p{L}\p{N}“《「『【]{4})/u;
/** How many lines above the text a heading is looked for, and how many lines after its beginning the headline may stand. */
const ABOVE = 12;
const LATE = 6;
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
export const levelOf = <N>({ name, words }: Box<N>): number =>
  HEADING.has(name) ? Number(name[1]) : words !== '' && TITLE_WORDS.test(words) ? 1.5 : 9;

/** Whether a line prints the headline that a page's title names: whole, its beginning, or, if it is no mere name, a part of it. Both as keys. */
const prints = (key: string, title: string): boolean =>
  key.length >= 5 &&
  (title.startsWith(key) ||
    (key.length >= SHORT && title.includes(key)) ||
    (title.length >= SHORT && key.startsWith(title)));

/** Titles that the page states, best first. */
const statedTitles = (data: PageData): string[] =>
  [
    firstMeta(data, 'og:title', 'twitter:title', 'articletitle'),
    firstLinked(data, 'headline'),
    data.title,
  ].filter((each) => each !== null);

/**
 * Index of the line that prints the headline: what the page's title names, a heading rather than a mention, the first of equals; -1 where no line does.
 */
export const headlineAt = <N>({ lines }: Page<N>, data: PageData): number => {
  const stated = statedTitles(data);
  const keys = stated.map(keyOf).filter((key) => key.length >= 5);
  // What a line says beyond the headline makes it no better.
  const longest = Math.max(...keys.map(({ length }) => length));
  const rankOf = ({ text, box: { name, words } }: Line<N>) =>
    Math.min(text.length, longest) +
    (HEADING.has(name) ? 40 : 0) +
    (words !== '' && TITLE_WORDS.test(words) ? 30 : 0);
  let [best, most] = [-1, 0];
  for (const [at, line] of lines.entries()) {
    const { text, linked } = line;
    if (text.length < 5 || text.length > 120 || linked * 2 > text.length) continue;
    const rank = rankOf(line);
    // Most of the others share no two characters with the title: they are not looked at closely.
    if (rank <= most || !stated.some((title) => title.includes(text.slice(2, 4)))) continue;
    const key = keyOf(text.replace(FLAG, ''));
    if (keys.some((title) => prints(key, title))) [best, most] = [at, rank];
  }
  return most >= 8 ? best : -1;
};

/** The page's title without the site's name. */
export const ownTitle = (data: PageData): string | null => {
  const [own] = statedTitles(data);
  return own ? withoutSite(own) : null;
};

/** The highest heading among lines, the last of equals. */
const headingIn = <N>(lines: readonly Line<N>[]): string | null => {
  const highest = lines.reduce<Line<N> | null>((best, line) => {
    const { box, text, linked } = line;
    const fits =
      levelOf(box) < 9 && !box.outside && linked === 0 && text.length >= SHORT && text.length <= 100;
    return fits && (!best || levelOf(box) <= levelOf(best.box)) ? line : best;
  }, null);
  return highest?.text ?? null;
};

const BYLINE: ReadonlySet<string> = new Set(['source', 'date', 'time stamp', 'age']);

/** The line right above the byline, where no element says that it is a heading. */
const aboveByline = <N>(lines: readonly Line<N>[]): string | null => {
  const headline = lines.findLast(({ text, linked, box }, at) => {
    const fits = !box.outside && linked === 0 && text.length >= SHORT && text.length <= 60;
    const next = fits ? lines[at + 1] : undefined;
    return next !== undefined && !text.includes('。') && BYLINE.has(leftoverOf(next)?.name ?? '');
  });
  return headline && !leftoverOf(headline) ? headline.text : null;
};

/**
 * The article's headline: as line `headline` prints it (see `headlineAt`), else a heading above the text's first line (`opening`), else what stands
 * above its byline, else the page's title.
 * A short line that the title names may be the site's name; a heading below it goes before it.
 */
export const titleOf = <N>(
  { lines }: Page<N>,
  data: PageData,
  headline: number,
  opening: number,
): string | null => {
  const printed = headline >= 0 && headline <= opening + LATE ? lines[headline]!.text : null;
  const above = lines.slice(Math.max(0, opening - ABOVE, printed ? headline + 1 : 0), opening + 1);
  const title =
    printed && printed.length >= SHORT ? printed : (headingIn(above) ?? aboveByline(above) ?? printed);
  return title?.replace(FLAG, '') ?? ownTitle(data);
};

/** Whether a line repeats the headline. */
export const repeats = (text: string, title: string): boolean => {
  const [key, whole] = [keyOf(text), keyOf(title)];
  return whole.length >= 4 && key.length <= whole.length + 4 && key.includes(whole);
};
