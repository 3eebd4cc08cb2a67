import { extractStatistics } from '../statistics';
import { readEnglish } from './read-english';
import type { Reading } from './reading';

/** Prints that say a whole in words. */
const WHOLE: ReadonlySet<string> = new Set(['全部', '所有', '全覆盖']);
const LATIN = /[a-z]{2}/i;
/** Fractions, and numbers in words alone, do not show how finely they were counted. */
const VAGUE = /[半成]|(?<![百千万])分之|\d\/\d+(?![\d万])|^\D*$/;
/** What a unit printed by the extractor is worth in the indicator's: 千分之1.26 is read in points. */
const SCALES: Readonly<Record<string, number>> = { '% ‰': 10 };

/**
 * Reads a print such as 24224万人, 95%以上 or “more than 1.43 million”: by the extractor that reads articles, with the
 * indicator's unit added where the print has none; English prints and bare words by a few rules of their own.
 * Null where it is not exactly one figure.
 */
export function readPrint(printed: string, unit: string): Reading | null {
  if (WHOLE.has(printed) && unit === '%') return { value: 100, valueTo: null, hedge: 'exact', step: 0 };
  if (LATIN.test(printed)) return readEnglish(printed);
  const readings = [printed, printed + unit].map((text) => extractStatistics(text, { published: null }));
  const found = readings.find((statistics) => statistics.length === 1)?.[0];
  if (!found) return readings.every((statistics) => statistics.length === 0) ? readEnglish(printed) : null;
  if (found.quantity.value === null) return null;
  const { value, valueTo, hedge, step, unit: read } = found.quantity;
  const scale = SCALES[`${read} ${unit}`] ?? 1;
  return {
    value: Number((value * scale).toPrecision(15)),
    valueTo: valueTo === null ? null : valueTo * scale,
    hedge,
    step: VAGUE.test(printed) ? 0 : step * scale,
  };
}
