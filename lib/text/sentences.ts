/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ENDS: ReadonlySet<number> = new Set([...'。！？!?；;\n\r'].map((mark) => mark.charCodeAt(0)));
/** Marks that belong to the sentence that they close. */
const CLOSERS = new Set('”’」』）)》〉】"');

/** Sentences in order: each ends behind 。！？；, their closing quotes, or at a line's end. Together with line breaks they cover the text. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (!ENDS.has(text.charCodeAt(i))) continue;
    const line = text[i] === '\n' || text[i] === '\r';
    let end = line ? i : i + 1;
    if (!line) while (end < text.length && CLOSERS.has(text[end]!)) end++;
    if (end > start) found.push({ start, end });
    start = line ? i + 1 : end;
    i = start - 1;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
