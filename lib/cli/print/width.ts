/** Characters that a terminal shows two columns wide: East Asian Wide and Fullwidth (Unicode UAX #11), and the quotes and dashes that Chinese fonts draw wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{20000}-\u{3fffd}]/u;
/** Characters that take no column. */
const ZERO = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/** Columns of a terminal that `text` takes. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOf(character);
  return columns;
}

/** `text` in exactly `columns` columns: padded, or cut with an ellipsis. */
export function fit(text: string, columns: number, side: 'left' | 'right' = 'left'): string {
  const kept = cut(text, columns);
  const pad = ' '.repeat(columns - width(kept));
  return side === 'left' ? kept + pad : pad + kept;
}

/** `text` in at most `columns` columns, cut with an ellipsis. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += columnsOf(character);
    if (used > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

const columnsOf = (character: string) => (ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1);
