const REACH = 60;

/** Where the parentheses around a span close: what stands in them speaks for nothing behind. Infinity outside of any. */
export function closingParenthesis(text: string, start: number, end: number): number {
  const opened = text.slice(Math.max(0, start - REACH), start);
  if (opened.lastIndexOf('(') <= opened.lastIndexOf(')')) return Infinity;
  const close = text.slice(end, end + REACH).indexOf(')');
  return close < 0 ? Infinity : end + close;
}
