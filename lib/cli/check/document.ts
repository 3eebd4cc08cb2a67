/** One thing to read, with what is known of it. */
export interface Document {
  /** As messages and reports name it: a path, `stdin`, or `stdin:12` for a line. */
  readonly name: string;
  /** As given in a JSON line; undefined elsewhere. */
  readonly id?: string | number;
  readonly url: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  readonly html?: string;
  readonly text?: string;
}

/** An input that could not be read, and why, in a few words that follow its name. */
export interface Unreadable {
  readonly name: string;
  readonly id?: string | number;
  readonly error: string;
}

/** What names an input that has no file. */
export const STDIN = 'stdin';
