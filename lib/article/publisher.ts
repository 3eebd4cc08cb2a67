import type { Line } from './line';
import { type PageData, firstLinked, firstMeta } from './page-data';

/** 来源：人民网-文化频道 → 人民网-文化频道. A name ends at a space, a bracket or the next label; an English one goes on in capitals. */
const SOURCE =
  /(?:来源|來源|稿源|出处|出處|转自|轉自|供稿单位|发布机构|发布单位|[Ss]ource)于?\s*[:：|｜丨]\s*[《“"【（(]?\s*([A-Z][\w&'.-]*(?: [A-Z&][\w&'.-]*(?!\w*\s*[:：])){1,5}|[^\s《》“”"【】（）()|｜丨:：;；,，。]{2,30})/;
/** Words that follow a name without a space. */
const NEXT =
  /(?:作者|记者|编辑|編輯|责任|责编|发布|時間|时间|日期|字号|字體|字体|浏览|阅读|点击|打印|分享|评论|举报|投诉|我要).*$/;
const NOBODY = /^(?:未知|不详|网络|互联网|网友|本站|本站原创|原创|转载|其他|无|admin|www\..*|https?.*)$/i;

const inLine = (text: string): string | null => {
  const name = SOURCE.exec(text)?.[1]?.replace(NEXT, '').trim();
  return name && name.length >= 2 && !NOBODY.test(name) ? name : null;
};

/** The text of an element that is said to name the source. */
const named = (text: string): string | null => {
  const name = inLine(text) ?? text;
  return /^[\p{L}\p{N}·\-—&（）() ]{2,24}$/u.test(name) && /\p{L}{2}/u.test(name) && !NOBODY.test(name)
    ? name
    : null;
};

/**
 * Who published the article first, as far as the page says: 来源 between headline and body (`head`) or below it (`foot`), what the page states for machines,
 * else the site's name.
 */
export const publisherOf = <N>(
  data: PageData,
  head: readonly Line<N>[],
  foot: readonly Line<N>[],
): string | null => {
  const printed = (lines: readonly Line<N>[]) => {
    for (const { text } of lines) {
      const name = text.length <= 200 ? inLine(text) : null;
      if (name) return name;
    }
    return null;
  };
  const meta = firstMeta(
    data,
    'mediaid',
    'source',
    'contentsource',
    'article:publisher_name',
    'publisher',
    'dc.publisher',
  );
  return (
    printed(head) ??
    data.sources.map(named).find((name) => name !== null) ??
    printed(foot) ??
    (meta && !/^https?:/.test(meta) && !NOBODY.test(meta) ? meta : null) ??
    firstLinked(data, 'publisher') ??
    firstMeta(data, 'og:site_name', 'application-name')
  );
};
