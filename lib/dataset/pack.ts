import { byPeriod } from './by-period';
import type { Indicator, Observation, Source } from './observation';
import { BASES, CELL, GROUP, HEDGES, ITEM, LINE, RADIX, STATUSES, type PackedFigures } from './packed';

/** Plain records, as read from a data package. */
export interface Figures {
  readonly version: string;
  readonly date: string;
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
}

/**
 * Records → the bundled form. Indicators, observations and sources may come in any order; an observation of an
 * unknown indicator or source is a fault that validation has to find first, and throws here.
 */
export function pack(figures: Figures): PackedFigures {
  const indicators = [...figures.indicators].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lineOf = numbered(indicators.map(({ id }) => id));
  const sourceLine = numbered(figures.sources.map(({ id }) => id));
  const byIndicator = indicators.map((): string[] => []);
  // Sorted here, once, so that no reader has to.
  for (const observation of [...figures.observations].sort(byPeriod)) {
    const line = parseInt(lineOf(observation.indicator), RADIX);
    byIndicator[line]?.push(packObservation(observation, sourceLine(observation.source)));
  }
  return {
    version: figures.version,
    date: figures.date,
    indicators: indicators.map((indicator) => packIndicator(indicator, lineOf)).join(LINE),
    observations: byIndicator.map((cells) => cells.join(CELL)).join(LINE),
    sources: figures.sources.map(packSource).join(LINE),
  };
}

function numbered(ids: readonly string[]): (id: string) => string {
  const lines = new Map(ids.map((id, line) => [id, line.toString(RADIX)]));
  return (id) => {
    const line = lines.get(id);
    if (line === undefined) throw new Error(`No record has the id ${id}.`);
    return line;
  };
}

function packIndicator(indicator: Indicator, lineOf: (id: string) => string): string {
  return [
    indicator.id,
    indicator.name,
    indicator.topic,
    indicator.kind,
    indicator.unit,
    indicator.aliases.join(ITEM),
    indicator.required.map((group) => group.join(ITEM)).join(GROUP),
    indicator.excluded.join(ITEM),
    indicator.confusable.map(lineOf).join(ITEM),
  ].join(CELL);
}

const packSource = ({ id, publisher, title, date, url, origin }: Source): string =>
  [id, publisher, title, date ?? '', url ?? '', ...(origin === undefined ? [] : [origin])].join(CELL);

/** Area (empty for CN) | period | status, basis, hedge | value as digits and power of ten | end of a range | print | source | other values reported, where there are any. */
function packObservation(observation: Observation, source: string): string {
  const { area, period, status, basis, hedge, value, valueTo, resolution, printed, alsoReported } =
    observation;
  return [
    area === 'CN' ? '' : area,
    period,
    `${STATUSES.indexOf(status)}${BASES.indexOf(basis)}${HEDGES.indexOf(hedge)}`,
    packValue(value, resolution),
    valueTo ?? '',
    printed,
    source,
    ...(alsoReported ?? []),
  ].join(ITEM);
}

/**
 * 242240000 in steps of 10000 → `24224e4`: one number that says both. A value that is no multiple of its step
 * (two-thirds as 66.67 in steps of 1) is written out, with the step behind a colon.
 */
function packValue(value: number, resolution: number): string {
  const power = Math.round(Math.log10(resolution));
  const short = `${Math.round(value / resolution)}e${power}`;
  return Number(short) === value && Number(`1e${power}`) === resolution ? short : `${value}:${resolution}`;
}
