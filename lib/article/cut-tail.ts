import type { Line } from './line';
import { leftoverOf } from './leftovers';

/** The end of a sentence, with what closes behind it. */
const END = /[。！？!?][”’」』）)】\]]*/g;
/** A longer rest is a sentence of its own. */
const LONGEST = 40;

/** Offset behind the last sentence of a text; 0 where it holds none. */
const lastEnd = (text: string): number => {
  END.lastIndex = Math.max(0, text.length - LONGEST - 4);
  let end = 0;
  while (END.test(text)) end = END.lastIndex;
  return end;
};

/**
 * A line without what stands behind its last sentence and is no part of the article: 责任编辑：…, 返回首页，查看更多. Pages set it into the last paragraph.
 * Judged by the rules for whole lines, of those that allow it.
 */
export const cutTail = <N>(line: Line<N>): Line<N> => {
  const { text } = line;
  if (text.endsWith('。')) return line;
  const end = lastEnd(text);
  const rest = text.slice(end).trim();
  if (end === 0 || rest === '' || rest.length > LONGEST) return line;
  if (!leftoverOf({ ...line, text: rest })?.tail) return line;
  const runs = line.runs
    .filter(({ start }) => start < end)
    .map((run) => (run.end > end ? { ...run, end } : run));
  return { ...line, text: text.slice(0, end), runs };
};
