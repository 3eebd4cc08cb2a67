import { compact } from './browse/format';
import type { Locale } from './messages';

/** From here on a Chinese print counts in ten thousands, which an English reader would have to work out. */
const LARGE = 10_000;

/** A value in the reader's own way of counting, to stand beside the Chinese print: 13.34亿人 → 1.334B. Null where the print speaks for itself. */
export const gloss = (locale: Locale, value: number | null, unit: string, printed: string): string | null => {
  if (locale !== 'en' || value === null || /[%\uFF05]/.test(printed)) return null;
  if (unit === '%') return `${compact(locale, value)}%`;
  return Math.abs(value) >= LARGE ? compact(locale, value) : null;
};
