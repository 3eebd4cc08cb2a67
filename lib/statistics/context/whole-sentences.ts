import type { Span } from '../../text/sentences';

/** For each sentence, where the whole that it belongs to begins: parts between ； share their dates and places. */
export function wholeSentences(text: string, sentences: readonly Span[]): number[] {
  const starts: number[] = [];
  sentences.forEach(({ start }, index) => {
    const joined = index > 0 && /[；;]/.test(text[start - 1] ?? '');
    starts.push(joined ? starts[index - 1]! : start);
  });
  return starts;
}
