import type { Article, Block, BlockKind } from './article';
import { HEADING } from './elements';
import type { Line } from './line';

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  figcaption: 'caption',
};

const kindOf = <N>({ box, code }: Line<N>): BlockKind =>
  code ? 'code' : HEADING.has(box.name) ? 'heading' : (KINDS[box.name] ?? 'paragraph');

/** Sets lines one below the other as an article's text and blocks. */
export const compose = <N>(lines: readonly Line<N>[]): Pick<Article<N>, 'text' | 'blocks'> => {
  const blocks: Block<N>[] = [];
  let at = 0;
  for (const line of lines) {
    const runs = line.runs.map(({ start, end, node, from }) => ({
      start: start + at,
      end: end + at,
      node,
      from,
    }));
    blocks.push({ kind: kindOf(line), start: at, end: at + line.text.length, runs });
    at += line.text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), blocks };
};
