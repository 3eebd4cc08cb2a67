/** A block element of the page. */
export interface Box<N> {
  readonly name: string;
  readonly parent: Box<N> | null;
  /** Its class and id, in lower case. */
  readonly words: string;
  /** What it is not read for by its own name, words or attributes; null where nothing speaks against it. */
  readonly suspicion: Suspicion | null;
  /** It, or a box around it, is no part of an article (see `furniture.ts`). */
  outside: boolean;
  /** The page's lines from `first` up to `last` lie in it. */
  readonly first: number;
  last: number;
}

/**
 * `certain`: a navigation, a footer, a field: not entered. `beside`: comments and asides: entered for what they say of the article, and never a part of it.
 * `likely`: its words name such a thing, but many a page calls its very article so. `pending`: not shown until the page's script shows it.
 */
export type Suspicion = 'certain' | 'beside' | 'likely' | 'pending';

const ROW: ReadonlySet<string> = new Set(['td', 'th', 'tr']);

/**
 * The box that holds a line's paragraph beside the others, from the line's box: around `p`s their parent, around `br`s the box itself,
 * around rows of a table that lays out the page the table's body.
 */
export const columnOf = <N>(box: Box<N>): Box<N> => {
  if (box.last - box.first > 1 || !box.parent) return box;
  return ROW.has(box.parent.name) ? columnOf(box.parent) : box.parent;
};
