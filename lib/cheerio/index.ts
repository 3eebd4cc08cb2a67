import { load } from 'cheerio';
import type { Article } from '../article/article';
import { readArticle } from '../article/read-article';
import { htmlTree, type HtmlNode } from './tree';

/** The tree of an HTML string. Halves of characters become U+FFFD: parse5 throws at two in a row. */
export const treeOf = (html: string): HtmlNode => load(html.toWellFormed()).root()[0]!;

/**
 * Reads the article of an HTML string, repaired as a browser repairs it (parse5).
 * `url` is the page's address, where known. Never throws on bad HTML.
 */
export const articleFromHtml = (html: string, url: string | null): Article<HtmlNode> =>
  readArticle<HtmlNode>(htmlTree, treeOf(html), { url });
