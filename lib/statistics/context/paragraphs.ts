import type { Span } from '../../text/sentences';

/** A line up to this long that no full stop ends is a heading, or an item of a list. */
const HEADING = 40;
const COLON = /[：:]$/;
const STOP = /[。！？!?…；;][”」』)]?$/;

/** Whether a line speaks for the one behind it too: a heading does, and what a colon ends. */
const handsOver = (line: string) => COLON.test(line) || (line.length <= HEADING && !STOP.test(line));

/** For each sentence, where its paragraph begins; the headings above it belong to it. */
export function paragraphStarts(text: string, sentences: readonly Span[]): number[] {
  const starts: number[] = [];
  let line = 0;
  sentences.forEach(({ start }, index) => {
    const before = sentences[index - 1];
    const fresh = before !== undefined && text.slice(before.end, start + 1).includes('\n');
    const above = fresh ? text.slice(Math.max(line, before.end - HEADING - 1), before.end) : '';
    if (fresh) line = start;
    starts.push(!before || (fresh && !handsOver(above)) ? start : starts[index - 1]!);
  });
  return starts;
}
