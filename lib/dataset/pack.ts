import { byPeriod } from './by-period';
import type { Indicator, Observation, Source } from './observation';
import {
  BASES,
  CELL,
  GROUP,
  HEDGES,
  ITEM,
  LINE,
  NO_PERIOD,
  RADIX,
  STATUSES,
  type PackedFigures,
  type PackedIndicators,
  type PackedSources,
} from './packed';
import { plainNumber } from './plain-number';

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
export function pack({ version, date, sources, ...figures }: Figures): PackedFigures {
  const indicators = [...figures.indicators].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lineOf = numbered(indicators.map(({ id }) => id));
  const sourceLine = numbered(sources.map(({ id }) => id));
  const series = indicators.map((): Observation[] => []);
  // Sorted here, once, so that no reader has to.
  for (const observation of [...figures.observations].sort(byPeriod))
    series[parseInt(lineOf(observation.indicator), RADIX)]?.push(observation);
  const column = (cell: (observation: Observation) => string | number) =>
    series.map((held) => held.map(cell).join(CELL)).join(LINE);
  return {
    version,
    date,
    indicators: packIndicators(indicators, lineOf),
    observations: {
      area: column(({ area }) => (area === 'CN' ? '' : area)),
      period: column(({ period }) => period),
      codes: column(
        ({ status, basis, hedge }) =>
          `${STATUSES.indexOf(status)}${BASES.indexOf(basis)}${HEDGES.indexOf(hedge)}`,
      ),
      value: column(packValue),
      valueTo: column(({ valueTo }) => valueTo ?? ''),
      printed: column(({ printed }) => printed),
      others: column(({ alsoReported = [] }) => alsoReported.join(ITEM)),
      source: column(({ source }) => sourceLine(source)),
    },
    sources: packSources(sources),
  };
}

export function packSources(sources: readonly Source[]): PackedSources {
  const column = (cell: (source: Source) => string) => sources.map(cell).join(LINE);
  return {
    id: column(({ id }) => id),
    publisher: column(({ publisher }) => publisher),
    title: column(({ title }) => title),
    date: column(({ date }) => date ?? ''),
    url: column(({ url }) => url ?? ''),
    origin: column(({ origin }) => origin ?? ''),
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

function packIndicators(indicators: readonly Indicator[], lineOf: (id: string) => string): PackedIndicators {
  const column = (cells: (indicator: Indicator) => readonly string[]) =>
    indicators.map((indicator) => cells(indicator).join(CELL)).join(LINE);
  return {
    id: column(({ id }) => [id]),
    words: column(({ name, aliases, required, excluded }) => [
      name,
      aliases.join(ITEM),
      required.map((group) => group.join(ITEM)).join(GROUP),
      excluded.join(ITEM),
    ]),
    measure: column(({ topic, kind, unit }) => [topic, kind, unit]),
    twins: column(({ confusable }) => [confusable.map(lineOf).join(ITEM)]),
    breaks: column(({ breaks = [] }) => [breaks.map((period) => period || NO_PERIOD).join(ITEM)]),
  };
}

/**
 * Nothing where the print says it; else 242240000 in steps of 10000 as `24224e4`: one number that says both. A value
 * that is no multiple of its step (two-thirds as 66.67 in steps of 1) is written out, with the step behind a colon.
 */
function packValue({ value, resolution, printed }: Observation): string {
  const plain = plainNumber(printed);
  if (plain?.value === value && plain.resolution === resolution) return '';
  const power = Math.round(Math.log10(resolution));
  const short = `${Math.round(value / resolution)}e${power}`;
  return Number(short) === value && Number(`1e${power}`) === resolution ? short : `${value}:${resolution}`;
}
