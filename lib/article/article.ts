/** The body of a page as text, with the way back to the nodes that hold it. Offsets are UTF-16, half-open. */

/** `code` is kept in the text and never searched for statistics (see `searchable.ts`). */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'code';

/** A piece of the article's text that lies in one text node: `text.slice(start, end)` came from `node` at `from`, character by character. */
export interface Run<N> {
  readonly start: number;
  readonly end: number;
  readonly node: N;
  readonly from: number;
}

export interface Block<N> {
  readonly kind: BlockKind;
  /** Offsets into `Article.text`. */
  readonly start: number;
  readonly end: number;
  readonly runs: readonly Run<N>[];
}

export interface Article<N = unknown> {
  readonly title: string | null;
  readonly publisher: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  readonly url: string | null;
  /** The blocks' text in reading order, joined by "\n". */
  readonly text: string;
  readonly blocks: readonly Block<N>[];
}
