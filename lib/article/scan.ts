import type { Box } from './box';
import { BLOCK, CODE, PREFORMATTED, UNREAD } from './elements';
import { suspicionOf } from './furniture';
import { SOURCE_WORDS } from './page-data';
import { visibility } from './hidden';
import { type Line, lineWriter } from './line';
import type { Tree } from './tree';

/** A page as lines of text in reading order, the boxes around them in document order, and the elements that describe it. */
export interface Page<N> {
  readonly lines: readonly Line<N>[];
  readonly boxes: readonly Box<N>[];
  /** `title`, `meta`, `link`, `script` and `time` elements, and those whose words say that they name the source. */
  readonly about: readonly N[];
}

interface Frame<N> {
  readonly children: readonly N[];
  next: number;
  readonly box: Box<N>;
  /** The frame opened its box. */
  readonly block: boolean;
  readonly linked: boolean;
  readonly code: boolean;
  readonly pre: boolean;
}

const ABOUT = new Set(['title', 'meta', 'link', 'script']);

/** One pass over the tree, without recursion: a page may be nested 10,000 deep. */
export const scan = <N>(tree: Tree<N>, root: N): Page<N> => {
  const lines: Line<N>[] = [];
  const boxes: Box<N>[] = [];
  const about: N[] = [];
  const writer = lineWriter<N>();
  let line: Line<N> | null = null;

  const endLine = () => {
    if (line?.text) lines.push(line);
    line = null;
    writer.reset();
  };
  const wordsOf = (node: N) =>
    `${tree.attribute(node, 'class') ?? ''} ${tree.attribute(node, 'id') ?? ''}`.toLowerCase();
  const openBox = (node: N, name: string, words: string, parent: Box<N> | null): Box<N> => {
    const pending = name !== '' && visibility(tree, node) === 'pending';
    const suspicion = suspicionOf(name, words, tree.attribute(node, 'role')) ?? (pending ? 'pending' : null);
    const box = { name, parent, words, suspicion, outside: false, first: lines.length, last: lines.length };
    boxes.push(box);
    return box;
  };
  const write = (node: N, data: string, { box, linked, code, pre }: Frame<N>) => {
    const parts = pre ? data.split('\n') : [data];
    let from = 0;
    for (const [index, part] of parts.entries()) {
      if (index > 0) endLine();
      line ??= { text: '', runs: [], linked: 0, box, code };
      writer.write(line, node, data, from, from + part.length, linked);
      from += part.length + 1;
    }
  };

  const top = openBox(root, tree.name(root), ' ', null);
  const frames: Frame<N>[] = [
    { children: tree.children(root), next: 0, box: top, block: true, linked: false, code: false, pre: false },
  ];
  while (frames.length > 0) {
    const frame = frames.at(-1)!;
    if (frame.next === frame.children.length) {
      if (frame.block) {
        endLine();
        frame.box.last = lines.length;
      }
      frames.pop();
      continue;
    }
    const node = frame.children[frame.next++]!;
    const name = tree.name(node);
    if (name === '#text') write(node, tree.text(node), frame);
    else if (name === 'br') endLine();
    else if (ABOUT.has(name)) about.push(node);
    else if (name && !UNREAD.has(name) && visibility(tree, node) !== 'hidden') {
      const block = BLOCK.has(name);
      const words = wordsOf(node);
      if (name === 'time' || SOURCE_WORDS.test(words)) about.push(node);
      if (block) endLine();
      frames.push({
        children: tree.children(node),
        next: 0,
        box: block ? openBox(node, name, words, frame.box) : frame.box,
        block,
        linked: frame.linked || name === 'a',
        code: frame.code || CODE.has(name),
        pre: frame.pre || PREFORMATTED.has(name),
      });
    }
  }
  return { lines, boxes, about };
};
