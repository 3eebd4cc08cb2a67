/** A block element of the page. */
export interface Box<N> {
  readonly node: N;
  readonly name: string;
  readonly parent: Box<N> | null;
  /** Its class and id, in lower case. */
  readonly words: string;
  /** It or a box around it is no part of an article by its name or words. */
  readonly furniture: boolean;
  /** It or a box around it waits for the page's script to be shown. */
  readonly pending: boolean;
  /** The page's lines from `first` up to `last` lie in it. */
  readonly first: number;
  last: number;
}

/** Whether `box` lies in `outer` or is it; both of one page, whose lines are numbered in reading order. */
export const within = <N>(box: Box<N> | null, outer: Box<N>): boolean => {
  for (let each = box; each; each = each.parent) if (each === outer) return true;
  return false;
};
