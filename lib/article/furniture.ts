import { ASIDE } from './elements';

/**
 * Words in class and id that name what surrounds an article, English and pinyin.
 * Whole words only where a longer word means something else: `ad` is no `header`, `editor` is where articles are written.
 */
const STEM =
  /comment|pinglun|related|relate-|relative-?news|recommend|tuijian|breadcrumb|crumbs|copyright|banquan|footer|navbar|sidebar|pagination|disclaimer|advert|qr-?code|erweima|hot-?(?:news|list|rank)|rank-?list|share-?(?:bar|box|btn|to)|bdshare|jiathis|fenxiang|xiangguan|mianbao|pop-?up|toolbar|subscribe|newsletter|login|statement/;
const WORD =
  /(?:^|[\s_-])(?:ads?|gg|nav|menu|foot|crumb|share|social|related|relate|relation|hot|rank|ranking|ranklist|side|aside|comments?|replies|reply|tags?|tagcloud|pager|pages|prev|next|prenext|qr|ewm|tool|tools|modal|dialog|toast|sponsor|promo|promotion|location|position|weizhi|dqwz|wz|copy|search|topbar|friendlink|links|xgxw|xgyd|xgwz|zrbj|editor-info|like|zan|dashang|reward|report|feedback|app-?download|subnav|topnav|mainnav)(?=$|[\s_-])/;

const ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'menu',
  'menubar',
  'toolbar',
]);

/** Whether an element's name, words (class and id, lower case) or role say that it holds no part of an article's body. */
export const isFurniture = (name: string, words: string, role: string | null): boolean => {
  if (ASIDE.has(name) || (role !== null && ROLES.has(role))) return true;
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main' || words === ' ')
    return false;
  return STEM.test(words) || WORD.test(words);
};
