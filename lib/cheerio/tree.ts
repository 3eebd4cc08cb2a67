import type { CheerioAPI } from 'cheerio';
import type { Tree } from '../article/tree';

type Root = ReturnType<CheerioAPI['root']>[0];
/** A node of the tree that cheerio builds. */
export type HtmlNode = Root | Root['children'][number];

/** The tree port over a parsed HTML string. */
export const htmlTree: Tree<HtmlNode> = {
  name: (node) => ('name' in node ? node.name : node.type === 'text' ? '#text' : ''),
  text: (node) => (node.type === 'text' ? node.data : ''),
  attribute: (node, name) => ('attribs' in node ? (node.attribs[name] ?? null) : null),
  first: (node) => ('children' in node ? (node.children[0] ?? null) : null),
  next: (node) => node.next as HtmlNode | null,
};
