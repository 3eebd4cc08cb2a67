import { byPeriod } from './by-period';
import type { Dataset } from './dataset';
import { lookups } from './lookups';
import type { Observation } from './observation';

/**
 * The bundled figures with a reader's own beside them. Where both describe an indicator, the first dataset's
 * description holds; figures of all stand in one series. Ids of sources must differ between datasets.
 */
export function mergeDatasets(base: Dataset, ...others: readonly Dataset[]): Dataset {
  if (others.length === 0) return base;
  const all = [base, ...others];
  const byId = new Map(
    [...all].reverse().flatMap(({ indicators }) => indicators.map((one) => [one.id, one])),
  );
  const indicators = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    version: base.version,
    date: base.date,
    indicators,
    indicator: (id) => byId.get(id) ?? null,
    source: (id) => firstOf(all, (dataset) => dataset.source(id)),
    ...lookups((id): readonly Observation[] =>
      all.flatMap((dataset) => dataset.observations(id)).sort(byPeriod),
    ),
  };
}

function firstOf<T, U>(list: readonly T[], get: (item: T) => U | null): U | null {
  for (const item of list) {
    const found = get(item);
    if (found !== null) return found;
  }
  return null;
}
