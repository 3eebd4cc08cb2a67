import { comparePeriods, parsePeriod, samePeriod } from '../quantity/period';
import type { Dataset } from './dataset';
import type { Observation } from './observation';
import { remembered } from './remembered';

const NONE: readonly Observation[] = [];

/** Lookups above a function that gives an indicator's series, sorted `byPeriod`. */
export function lookups(
  read: (indicator: string) => readonly Observation[],
): Pick<Dataset, 'observations' | 'areas' | 'exact' | 'nearestEarlier' | 'newest'> {
  const series = remembered(read);
  const byArea = remembered((indicator) => grouped(series(indicator)));
  const observations = (indicator: string, area?: string) =>
    area === undefined ? series(indicator) : (byArea(indicator).get(area) ?? NONE);
  return {
    observations,
    areas: (indicator) => [...byArea(indicator).keys()].sort(),
    exact: (indicator, area, period) =>
      observations(indicator, area).filter((held) => samePeriod(held.period, period)),
    nearestEarlier(indicator, area, period) {
      const asked = parsePeriod(period);
      if (asked === null) return null;
      const ended = (held: Observation) => (parsePeriod(held.period)?.last ?? Infinity) < asked.last;
      return best(observations(indicator, area).filter(ended));
    },
    newest: (indicator, area) => best(observations(indicator, area)),
  };
}

/** The newest outcome of a sorted series; of its statuses the one that ranks first. */
function best(sorted: readonly Observation[]): Observation | null {
  let newest: Observation | null = null;
  for (let at = sorted.length - 1; at >= 0; at--) {
    const held = sorted[at]!;
    if (held.status === 'target') continue;
    if (newest && comparePeriods(held.period, newest.period) !== 0) break;
    newest = held;
  }
  return newest;
}

function grouped(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const group = groups.get(observation.area);
    if (group) group.push(observation);
    else groups.set(observation.area, [observation]);
  }
  return groups;
}
