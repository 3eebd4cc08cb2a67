/**
 * Text of a page made safe to print on one line: controls (a page could hold a terminal's escape codes), line ends and
 * direction marks become spaces, and spaces run together.
 */
export const clean = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\s]+/gu, ' ').trim();
