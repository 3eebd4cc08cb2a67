import { comparePeriods, parsePeriod } from '../quantity/period';
import type { Dataset } from './dataset';
import type { Indicator, Observation, Source } from './observation';
import { CELL, LINE, STATUSES, items, type PackedFigures } from './packed';
import { unpackIndicator, unpackObservation, unpackSource } from './unpack';

const NONE: readonly Observation[] = [];

/** Opens packed figures. Lines are found at once; records are built when they are first asked for. */
export function openDataset(packed: PackedFigures): Dataset {
  const indicatorLines = items(packed.indicators, LINE);
  const observationLines = packed.observations.split(LINE);
  const sourceLines = items(packed.sources, LINE);
  const idAt = (line: number) => firstCell(indicatorLines[line]);
  const sourceAt = (line: number) => firstCell(sourceLines[line]);
  const indicatorLine = new Map(indicatorLines.map((line, at) => [firstCell(line), at]));

  const indicators = once(() => indicatorLines.map((line) => unpackIndicator(line, idAt)));
  const sources = once(
    () => new Map<string, Source>(sourceLines.map((line) => [firstCell(line), unpackSource(line)])),
  );

  const series = remembered((indicator) =>
    items(observationLines[indicatorLine.get(indicator) ?? -1] ?? '', CELL)
      .map((cell) => unpackObservation(indicator, cell, sourceAt))
      .sort(byPeriod),
  );
  const byArea = remembered((indicator) => grouped(series(indicator)));
  const observations = (indicator: string, area?: string) =>
    area === undefined ? series(indicator) : (byArea(indicator).get(area) ?? NONE);

  return {
    version: packed.version,
    date: packed.date,
    get indicators(): readonly Indicator[] {
      return indicators();
    },
    indicator: (id) => indicators()[indicatorLine.get(id) ?? -1] ?? null,
    source: (id) => sources().get(id) ?? null,
    observations,
    areas: (indicator) => [...byArea(indicator).keys()].sort(),
    exact(indicator, area, period) {
      const asked = parsePeriod(period);
      return observations(indicator, area).filter((observation) => {
        const held = parsePeriod(observation.period);
        return asked !== null && held?.first === asked.first && held.last === asked.last;
      });
    },
    nearestEarlier(indicator, area, period) {
      const asked = parsePeriod(period);
      if (asked === null) return null;
      const ended = ({ period: held }: Observation) => (parsePeriod(held)?.last ?? Infinity) < asked.last;
      return best(observations(indicator, area).filter(ended));
    },
    newest: (indicator, area) => best(observations(indicator, area)),
  };
}

const firstCell = (line = '') => line.slice(0, line.indexOf(CELL));

const rank = ({ status }: Observation) => STATUSES.indexOf(status);

/** Oldest first; in one period final before preliminary before estimated before targets. */
function byPeriod(a: Observation, b: Observation): number {
  return comparePeriods(a.period, b.period) || rank(a) - rank(b);
}

/** The newest outcome of a sorted series; of its statuses the one that ranks first. */
function best(sorted: readonly Observation[]): Observation | null {
  const outcomes = sorted.filter(({ status }) => status !== 'target');
  const last = outcomes.at(-1);
  return (
    outcomes.find((observation) => last && comparePeriods(observation.period, last.period) === 0) ?? null
  );
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

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
