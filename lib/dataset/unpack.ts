import type { Indicator, Observation, Source } from './observation';
import {
  BASES,
  CELL,
  GROUP,
  HEDGES,
  NO_PERIOD,
  RADIX,
  STATUSES,
  items,
  type PackedIndicators,
  type PackedObservations,
  type PackedSources,
} from './packed';
import { plainNumber } from './plain-number';

/** One line of every column → the indicator; `idAt` names the line of a near-twin. */
export function unpackIndicator(
  line: Readonly<Record<keyof PackedIndicators, string>>,
  idAt: (line: number) => string,
): Indicator {
  const [name = '', aliases = '', required = '', excluded = ''] = line.words.split(CELL);
  const [topic = '', kind = '', unit = ''] = line.measure.split(CELL);
  return {
    id: line.id,
    name,
    topic,
    kind,
    unit,
    aliases: items(aliases),
    required: items(required, GROUP).map((group) => items(group)),
    excluded: items(excluded),
    confusable: items(line.twins).map((twin) => idAt(parseInt(twin, RADIX))),
    ...(line.breaks !== '' && {
      breaks: items(line.breaks).map((period) => (period === NO_PERIOD ? '' : period)),
    }),
  };
}

/** A column of one line each → the series of that line; `sourceAt` names the line of a source. */
export function unpackSeries(
  indicator: string,
  line: Readonly<Record<keyof PackedObservations, string>>,
  sourceAt: (line: number) => string,
): readonly Observation[] {
  if (line.period === '') return [];
  const cells = (column: keyof PackedObservations) => line[column].split(CELL);
  const [areas, codes, values, ends] = [cells('area'), cells('codes'), cells('value'), cells('valueTo')];
  const [prints, others, sources] = [cells('printed'), cells('others'), cells('source')];
  return cells('period').map((period, at): Observation => {
    const [status = 0, basis = 0, hedge = 0] = [...(codes[at] ?? '')].map(Number);
    const printed = prints[at] ?? '';
    const end = ends[at] ?? '';
    const alsoReported = items(others[at] ?? '').map(Number);
    return {
      indicator,
      area: areas[at] || 'CN',
      period,
      status: STATUSES[status] ?? 'final',
      basis: BASES[basis] ?? 'as_of',
      ...unpackValue(values[at] ?? '', printed),
      valueTo: end === '' ? null : Number(end),
      printed,
      hedge: HEDGES[hedge] ?? 'exact',
      source: sourceAt(parseInt(sources[at] ?? '', RADIX)),
      ...(alsoReported.length > 0 && { alsoReported }),
    };
  });
}

function unpackValue(packed: string, printed: string): { value: number; resolution: number } {
  const plain = packed === '' ? plainNumber(printed) : null;
  if (plain) return plain;
  const [value = '', step] = packed.split(':');
  return {
    value: Number(value),
    resolution: step === undefined ? Number(`1e${value.slice(value.indexOf('e') + 1)}`) : Number(step),
  };
}

/** One line of every column → the source. */
export function unpackSource({ id, publisher, title, date, url, origin }: PackedSources): Source {
  const source = { id, publisher, title, date: date || null, url: url || null };
  return origin === '' ? source : { ...source, origin };
}
