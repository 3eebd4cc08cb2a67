import { extractStatistics } from '../../../lib/statistics';
import type { Statistic } from '../../../lib/statistics/statistic';

/** A sentence in which ⟦ ⟧ stand around each statistic that must be found. */
export interface Marked {
  readonly text: string;
  readonly quotes: readonly string[];
}

export function marked(print: string): Marked {
  return {
    text: print.replace(/[⟦⟧]/g, ''),
    quotes: [...print.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1]!),
  };
}

export const statisticsOf = (text: string): Statistic[] =>
  extractStatistics(text, { published: '2024-05-01' });
