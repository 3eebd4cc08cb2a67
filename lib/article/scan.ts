import type { Box, Suspicion } from './box';
import { type Traits, traitsOf } from './elements';
import { suspicionOf, suspicionOfWords } from './furniture';
import { SOURCE_WORDS } from './page-data';
import { visibility } from './hidden';
import { type Line, lineWriter } from './line';
import type { Page } from './page';
import type { Tree } from './tree';

/** An element being read, in the one it was entered from. */
interface Frame<N> {
  readonly up: Frame<N> | null;
  /** The child to be read next. */
  next: N | null;
  readonly box: Box<N>;
  /** The frame opened its box. */
  readonly block: boolean;
  readonly linked: boolean;
  readonly code: boolean;
  readonly pre: boolean;
}

/** What class and id say of an element. */
interface Judgement {
  readonly words: string;
  readonly suspicion: Suspicion | null;
  readonly source: boolean;
}

const PLAIN: Judgement = { words: '', suspicion: null, source: false };
/** A line of this length is a sentence; after so many characters of sentences the source has been named, if at all: inline elements are asked no more. */
const SENTENCE = 40;
const BEGUN = 400;

/**
 * One pass over the tree, without recursion: a page may be nested 10,000 deep.
 * `thorough` enters furniture too: a menu whose end tag is missing holds the rest of the page.
 */
export const scan = <N>(tree: Tree<N>, root: N, thorough = false): Page<N> => {
  const lines: Line<N>[] = [];
  const boxes: Box<N>[] = [];
  const about: N[] = [];
  const writer = lineWriter<N>();
  let line: Line<N> | null = null;
  let told = 0;

  const endLine = () => {
    if (line?.text) {
      lines.push(line);
      if (line.text.length >= SENTENCE && line.linked === 0) told += line.text.length;
    }
    line = null;
    writer.reset();
  };
  /** Class names come back hundreds of times on a page: each is judged once. */
  const judged = new Map<string, Judgement>();
  const judge = (node: N): Judgement => {
    const [named, id] = [tree.attribute(node, 'class'), tree.attribute(node, 'id')];
    const words = id === null ? (named ?? '') : `${named ?? ''} ${id}`;
    const known = judged.get(words);
    if (known) return known;
    const lower = words.toLowerCase();
    const judgement = { words: lower, suspicion: suspicionOfWords(lower), source: SOURCE_WORDS.test(lower) };
    judged.set(words, judgement);
    return judgement;
  };
  const openBox = (
    name: string,
    words: string,
    suspicion: Suspicion | null,
    parent: Box<N> | null,
  ): Box<N> => {
    const box = { name, parent, words, suspicion, outside: false, first: lines.length, last: lines.length };
    boxes.push(box);
    return box;
  };
  const write = (node: N, data: string, { box, linked, code, pre }: Frame<N>) => {
    let from = 0;
    while (from <= data.length) {
      const feed = pre ? data.indexOf('\n', from) : -1;
      const to = feed < 0 ? data.length : feed;
      line ??= { text: '', runs: [], linked: 0, box, code };
      writer.write(line, node, data, from, to, linked);
      if (feed >= 0) endLine();
      from = to + 1;
    }
  };
  /** What an element opens; null where nothing in it is read. */
  const enter = (node: N, name: string, traits: Traits, up: Frame<N>): Frame<N> | null => {
    const { box, linked, code, pre } = up;
    const look = visibility(tree, node);
    const { block } = traits;
    // What is inline and not shown yet is a note or a symbol, never the article.
    if (look === 'hidden' || (look === 'pending' && !block)) return null;
    const { words, suspicion: ofWords, source } = block || told < BEGUN ? judge(node) : PLAIN;
    const found = block ? suspicionOf(name, traits, tree.attribute(node, 'role'), ofWords) : null;
    const suspicion = found === 'certain' && thorough ? 'likely' : found;
    if (suspicion === 'certain') {
      endLine();
      return null;
    }
    if (name === 'time' || source) about.push(node);
    if (block) endLine();
    return {
      up,
      next: tree.first(node),
      box: block ? openBox(name, words, suspicion ?? (look === 'pending' ? look : null), box) : box,
      block,
      linked: linked || name === 'a',
      code: code || traits.code,
      pre: pre || traits.pre,
    };
  };

  const top = openBox(tree.name(root), '', null, null);
  let frame: Frame<N> | null = {
    up: null,
    next: tree.first(root),
    box: top,
    block: true,
    linked: false,
    code: false,
    pre: false,
  };
  while (frame) {
    const node: N | null = frame.next;
    if (node === null) {
      if (frame.block) {
        endLine();
        frame.box.last = lines.length;
      }
      frame = frame.up;
      continue;
    }
    frame.next = tree.next(node);
    const name = tree.name(node);
    if (name === '#text') {
      write(node, tree.text(node), frame);
      continue;
    }
    const traits = traitsOf(name);
    if (name === 'br') endLine();
    else if (traits.about) about.push(node);
    else if (name && traits.read) frame = enter(node, name, traits, frame) ?? frame;
  }
  return { lines, boxes, about };
};
