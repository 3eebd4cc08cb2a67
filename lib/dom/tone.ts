import type { Tone } from './mark-sheet';
import { plain } from './plain';

/** The tone of the background behind an element, from the first ancestor that paints one; light where none does. */
export function toneBehind(element: Element): Tone {
  for (let at: Element | null = element; at; at = plain(at, 'parentElement')) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels(getComputedStyle(at).backgroundColor);
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(plain(document, 'documentElement')).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

/** Channels 0–255 and alpha of a computed `rgb()` or `rgba()`; none for other colour spaces counts as transparent. */
const channels = (colour: string): number[] =>
  colour.startsWith('rgb') ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [0, 0, 0, 0];
