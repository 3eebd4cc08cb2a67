import type { Article, Block, BlockKind } from './article';
import { bodyBox } from './body';
import { HEADING } from './elements';
import { setOutside } from './furniture';
import { pageData } from './page-data';
import { isSingle } from './single';
import { repeats, titleOf } from './title';
import type { Line } from './line';
import { metadata } from './metadata';
import { measure } from './measure';
import { scan } from './scan';
import type { Tree } from './tree';
import { trim } from './trim';

/** How many lines above the body the headline is looked for in. */
const ABOVE = 200;

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  figcaption: 'caption',
};

const blockKind = <N>({ box, code }: Line<N>): BlockKind =>
  code ? 'code' : HEADING.has(box.name) ? 'heading' : (KINDS[box.name] ?? 'paragraph');

/** Sets lines one below the other as an article's blocks. */
const compose = <N>(lines: readonly Line<N>[]): { text: string; blocks: Block<N>[] } => {
  const blocks: Block<N>[] = [];
  let at = 0;
  for (const line of lines) {
    const runs = line.runs.map((run) => ({ ...run, start: run.start + at, end: run.end + at }));
    blocks.push({ kind: blockKind(line), start: at, end: at + line.text.length, runs });
    at += line.text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), blocks };
};

/**
 * Reads the article of a page: its body as blocks of text with the way back to the page's text nodes, and what the page says about it.
 * A page that is no single article (a list, a home page, a forum) has no blocks and the text ''.
 * The page is only read. Time is linear in the size of the tree, which may be of any depth.
 */
export const readArticle = <N>(tree: Tree<N>, root: N, page: { readonly url: string | null }): Article<N> => {
  const scanned = measure(scan(tree, root));
  setOutside(scanned);
  const body = bodyBox(scanned);
  const kept = body ? trim(scanned, body) : [];
  const data = pageData(tree, scanned);
  const [first, last] = [kept[0] ?? scanned.lines.length, kept.at(-1) ?? scanned.lines.length];
  const title = titleOf(data, scanned.lines.slice(Math.max(0, first - ABOVE), first + 1));
  const about = metadata(scanned, data, title, [first, last], page.url);
  const single = body !== null && isSingle(scanned, body, kept, title);
  const lines = (single ? kept : []).map((at) => scanned.lines[at]!);
  while (title !== null && lines[0] && repeats(lines[0].text, title)) lines.shift();
  return { title, ...about, ...compose(lines) };
};
