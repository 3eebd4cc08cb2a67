/** Words that multiply the sum before them: HK$1.2 billion. */
const SCALES: readonly (readonly [string, number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['bn', 1e9],
];
const LATIN = /[A-Za-z]/;

/** The English scale word at `at`, one space before it allowed: without it a sum in dollars would be a millionth of itself. */
export function englishScaleAt(
  text: string,
  at: number,
): { readonly scale: number; readonly end: number } | null {
  const from = text[at] === ' ' ? at + 1 : at;
  for (const [word, scale] of SCALES) {
    const end = from + word.length;
    if (text.startsWith(word, from) && !LATIN.test(text[end] ?? '')) return { scale, end };
  }
  return null;
}
