/** Characters shown on each side of a number. */
const AROUND = 14;

/** The words around a span of a text, on one line, for a list in which the number alone would say nothing. */
export function snippet(
  text: string,
  span: { readonly start: number; readonly end: number },
  sentence: { readonly start: number; readonly end: number },
): { before: string; after: string } {
  const from = Math.max(sentence.start, span.start - AROUND);
  const to = Math.min(sentence.end, span.end + AROUND);
  return {
    before: (from > sentence.start ? '…' : '') + text.slice(from, span.start).trimStart(),
    after: text.slice(span.end, to).trimEnd() + (to < sentence.end ? '…' : ''),
  };
}
