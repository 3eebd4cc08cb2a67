import type { Page } from './page';
import type { Tree } from './tree';

/** What a page states for machines, each list in the page's order. */
export interface PageData {
  /** `meta` contents by lower-case name, property or itemprop. */
  readonly meta: ReadonlyMap<string, string>;
  /** Objects of the page's JSON-LD that describe an article or a page. */
  readonly linked: readonly Readonly<Record<string, unknown>>[];
  /** The `title` element. */
  readonly title: string | null;
  /** Address of `link rel=canonical`. */
  readonly canonical: string | null;
  /** Texts of the elements that name a source. */
  readonly sources: readonly string[];
  /** `datetime` of the page's `time` elements. */
  readonly times: readonly string[];
}

/** Class or id (lower case) of what names the source: common words, and WeChat's <a id="js_name">. */
export const SOURCE_WORDS =
  /(?:^|[\s_-])(?:source|laiyuan|origin|media|media-?name|account-?name|js_name)(?=$|\s)/;
const OF_ARTICLE = /Article|Posting|WebPage|Report/;

/** All objects in a JSON-LD script, `@graph`s opened; none where it is no JSON. */
const objectsIn = (script: string): Record<string, unknown>[] => {
  try {
    const queue: unknown[] = [JSON.parse(script)];
    const found: Record<string, unknown>[] = [];
    for (let next = queue.shift(); next !== undefined && found.length < 50; next = queue.shift()) {
      if (Array.isArray(next)) queue.push(...next.slice(0, 50));
      else if (typeof next === 'object' && next !== null) {
        found.push(next as Record<string, unknown>);
        if ('@graph' in next) queue.push(next['@graph']);
      }
    }
    return found;
  } catch {
    return [];
  }
};

/** The text of a node's descendants, so many levels down. */
const textOf = <N>(tree: Tree<N>, node: N, levels: number): string => {
  let text = tree.text(node);
  for (let child = tree.first(node); child !== null && levels > 0; child = tree.next(child))
    text += textOf(tree, child, levels - 1);
  return text;
};

export const pageData = <N>(tree: Tree<N>, { about }: Page<N>): PageData => {
  const meta = new Map<string, string>();
  const linked: Record<string, unknown>[] = [];
  const times: string[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  const sources: string[] = [];
  const textIn = (node: N) => textOf(tree, node, 2).trim();
  for (const node of about) {
    const get = (name: string) => tree.attribute(node, name);
    const name = tree.name(node);
    switch (name) {
      case 'title':
        title ??= textIn(node).replace(/\s+/g, ' ').trim() || null;
        break;
      case 'link':
        if (get('rel')?.toLowerCase() === 'canonical') canonical ??= get('href');
        break;
      case 'time':
        times.push(get('datetime') ?? '');
        break;
      case 'script':
        if (get('type')?.toLowerCase() === 'application/ld+json') linked.push(...objectsIn(textIn(node)));
        break;
      case 'meta': {
        const key = (get('property') ?? get('name') ?? get('itemprop'))?.toLowerCase();
        const content = get('content')?.trim();
        if (key && content && !meta.has(key)) meta.set(key, content);
        break;
      }
      default:
        sources.push(textIn(node));
    }
  }
  return {
    meta,
    linked: linked.filter((each) => OF_ARTICLE.test(String(each['@type']))),
    title,
    canonical,
    sources,
    times,
  };
};

/** The first of the named metas that the page has. */
export const firstMeta = ({ meta }: PageData, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const content = meta.get(name);
    if (content) return content;
  }
  return null;
};

/** The first string under `key` in the page's JSON-LD; an object there is asked for its name. */
export const firstLinked = ({ linked }: PageData, key: string): string | null => {
  for (const each of linked) {
    const value: unknown = each[key];
    const plain = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
    if (typeof plain === 'string' && plain.trim()) return plain.trim();
  }
  return null;
};
