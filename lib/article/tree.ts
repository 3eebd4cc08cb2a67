/**
 * The port behind which a live DOM and a parsed HTML string look the same.
 * Nothing above it knows which one it reads; an adapter holds no judgement.
 */
export interface Tree<N> {
  /** Lower-case element name; `#text` for text; '' for anything else (comments, doctypes). */
  name(node: N): string;
  /** Data of a text node; '' for others. */
  text(node: N): string;
  /** Value of an attribute (name in lower case), null where absent. */
  attribute(node: N, name: string): string | null;
  /** The first of its children, and the one that follows it among its parent's; null where there is none. */
  first(node: N): N | null;
  next(node: N): N | null;
}
