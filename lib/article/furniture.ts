import type { Suspicion } from './box';
import type { Measured, Range } from './measure';
import type { Traits } from './elements';

/**
 * Words in class and id that name what surrounds an article, English and pinyin.
 * Whole words only where a longer word means something else: `ad` is no `header`, `editor` is where articles are written.
 */
const COMMENTS = /comment|pinglun|disqus|(?:^|[\s_-])(?:repl(?:y|ies)|gentie|liuyan|pl)(?=$|[\s_-])/;
const STEM =
  /related|relate-|relative-?news|recommend|tuijian|breadcrumb|crumbs|copyright|banquan|footer|navbar|sidebar|pagination|disclaimer|advert|qr-?code|erweima|hot-?(?:news|list|rank)|rank-?list|share-?(?:bar|box|btn|to)|bdshare|jiathis|fenxiang|xiangguan|mianbao|pop-?up|toolbar|subscribe|newsletter|login|friend-?link/;
const WORD =
  /(?:^|[\s_-])(?:ads?|adarea|gg|nav|menu|foot|crumb|share|social|related|relate|relation|hot|rank|ranking|ranklist|aside|tags?|tagcloud|pager|prev|next|prenext|qr|ewm|modal|dialog|toast|sponsor|promo|promotion|weizhi|dqwz|topbar|statement|xgxw|xgyd|xgwz|tjyd|rdtj|zrbj|zan|dashang|reward|feedback|subnav|topnav|mainnav)(?=$|[\s_-])/;

/** Words that mean it only where they are a class by themselves: `position` does, `position-relative` is layout, `report-text` an article. */
const WHOLE = /(?:^|\s)(?:position|location|links?|copy|like|side|report|pages|search|tools?)(?=\s|$)/;

/** Whole classes that name nothing but furniture. */
const FURNITURE_CLASS =
  /(?:^|\s)(?:footer|foot|site-?footer|page-?footer|nav|navbar|nav-?bar|navigation|main-?nav|top-?nav|breadcrumbs?|crumbs?|copyright)(?=\s|$)/;
const ROLES: ReadonlySet<string> = new Set(
  'navigation contentinfo complementary search dialog alertdialog menu menubar toolbar textbox'.split(' '),
);

/** What class and id (lower case) say against an element's being part of an article's body. */
export const suspicionOfWords = (words: string): Suspicion | null => {
  if (FURNITURE_CLASS.test(words)) return 'certain';
  if (COMMENTS.test(words)) return 'beside';
  return STEM.test(words) || WORD.test(words) || WHOLE.test(words) ? 'likely' : null;
};

/** The same of an element's name and role, before its words. */
export const suspicionOf = (
  name: string,
  { furniture }: Traits,
  role: string | null,
  ofWords: Suspicion | null,
): Suspicion | null => {
  if (furniture || (role !== null && ROLES.has(role))) return 'certain';
  if (name === 'aside') return 'beside';
  return name === 'body' || name === 'html' ? null : ofWords;
};

/** So much prose between headline and box, and the article has begun before the box. */
const BEGUN = 40;

/** How many lines may stand between a headline and its text. */
const NEAR = 8;

/**
 * Decides which boxes are outside the article, outermost first. `headline` is the line that prints it, -1 where none does.
 * A box that is only `likely` or `pending` and holds most of the page's prose, or what follows the headline, is the article, whatever it is called;
 * not where the article has begun before it.
 */
export const setOutside = <N>({ boxes, lines, kinds, proseIn }: Measured<N>, headline: number): void => {
  let total = proseIn({ first: 0, last: lines.length });
  for (const box of boxes) {
    box.outside = box.parent?.outside ?? false;
    if (box.suspicion !== 'beside' || box.outside) continue;
    box.outside = true;
    total -= proseIn(box);
  }
  const between = (first: number) => proseIn({ first: headline + 1, last: first });
  /** The text that follows the headline stands in the box, and no link leads into it. */
  const opens = ({ first, last }: Range) =>
    first > headline &&
    first - headline <= NEAR &&
    proseIn({ first, last }) >= BEGUN &&
    between(first) === 0 &&
    kinds[first] !== 'links';
  for (const box of boxes) {
    box.outside ||= box.parent?.outside ?? false;
    if (box.outside || box.suspicion === null) continue;
    const begun = headline >= 0 && box.first > headline && between(box.first) >= BEGUN;
    box.outside = begun || (proseIn(box) * 2 <= total && !(headline >= 0 && opens(box)));
  }
};
