import type { Box } from './box';
import type { Run } from './article';

/** What a browser would set as one paragraph: text between two block boundaries or line breaks, white space collapsed. */
export interface Line<N> {
  text: string;
  /** Offsets into `text`. */
  runs: Run<N>[];
  /** How many characters of `text` lie in a link. */
  linked: number;
  /** The innermost block element around its first character. */
  readonly box: Box<N>;
  /** It lies in `code`. */
  readonly code: boolean;
}

/** Two or more, or any white space that is not a plain printed space; zero-width characters with it. */
const GAP = /[\s\u200b\u00ad]{2,}|[\t\n\v\f\r\u2028\u2029\u200b\u00ad\ufeff]/g;
const INVISIBLE = /^[\u200b\u00ad\ufeff]*$/;
/** Scripts that are set without spaces: a line feed beside one of their characters is no space. */
const UNSPACED = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;

/** Writes text nodes into lines. A gap is written as one space that belongs to no node, or as nothing. */
export const lineWriter = <N>() => {
  let gap = '';
  /** The last character written. Asking the text for it would have the engine copy the whole line each time. */
  let last = '';
  const put = (line: Line<N>, node: N, data: string, from: number, to: number, linked: boolean) => {
    if (from >= to) return;
    if (line.text && gap && !INVISIBLE.test(gap)) {
      const wrapped = /[\n\r]/.test(gap) && (UNSPACED.test(last) || UNSPACED.test(data[from]!));
      if (!wrapped) line.text += ' ';
    }
    gap = '';
    const start = line.text.length;
    line.text += data.slice(from, to);
    last = data[to - 1]!;
    const run = { start, end: line.text.length, node, from };
    // Most lines have one: an array that is written so is no larger than that.
    if (line.runs.length === 0) line.runs = [run];
    else line.runs.push(run);
    if (linked) line.linked += to - from;
  };
  return {
    /** Forgets white space at the end of a line. */
    reset: () => {
      gap = '';
    },
    /** Appends a text node's characters from `from` up to `to`. */
    write: (line: Line<N>, node: N, data: string, from: number, to: number, linked: boolean): void => {
      const part = from === 0 && to === data.length ? data : data.slice(from, to);
      const start = from + part.length - part.trimStart().length;
      const end = from + part.trimEnd().length;
      if (start >= end) {
        gap += part;
        return;
      }
      if (start > from) gap += data.slice(from, start);
      let at = start;
      GAP.lastIndex = start;
      for (let match = GAP.exec(data); match && match.index < end; match = GAP.exec(data)) {
        put(line, node, data, at, match.index, linked);
        gap += match[0];
        at = GAP.lastIndex;
      }
      put(line, node, data, at, end, linked);
      gap = data.slice(end, to);
    },
  };
};
