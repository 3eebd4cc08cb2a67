import type { Dataset } from '../../dataset';
import type { Locale } from '../messages';

/** Who published the figures of an area, the most frequent first: what stands below a chart that leaves its table. */
export function publishersOf(dataset: Dataset, indicator: string, area: string, locale: Locale): string {
  const counts = new Map<string, number>();
  for (const { source } of dataset.observations(indicator, area)) {
    const name = dataset.source(source)?.publisher;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return names.slice(0, MOST).join(locale === 'en' ? ', ' : '、') + (names.length > MOST ? '…' : '');
}

const MOST = 4;
