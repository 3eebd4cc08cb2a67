import type { Indicator, Observation, Source } from './observation';
import { BASES, GROUP, HEDGES, ITEM, RADIX, STATUSES, CELL, items } from './packed';

/** A packed line → the indicator; `idAt` names the line of a near-twin. */
export function unpackIndicator(line: string, idAt: (line: number) => string): Indicator {
  const [
    id = '',
    name = '',
    topic = '',
    kind = '',
    unit = '',
    aliases = '',
    required = '',
    excluded = '',
    twins = '',
  ] = line.split(CELL);
  return {
    id,
    name,
    topic,
    kind,
    unit,
    aliases: items(aliases),
    required: items(required, GROUP).map((group) => items(group)),
    excluded: items(excluded),
    confusable: items(twins).map((twin) => idAt(parseInt(twin, RADIX))),
  };
}

/** A packed cell → the observation; `sourceAt` names the line of its source. */
export function unpackObservation(
  indicator: string,
  cell: string,
  sourceAt: (line: number) => string,
): Observation {
  const [
    area = '',
    period = '',
    codes = '',
    number = '',
    valueTo = '',
    printed = '',
    source = '',
    ...others
  ] = cell.split(ITEM);
  return {
    indicator,
    area: area || 'CN',
    period,
    status: STATUSES[Number(codes[0])] ?? 'final',
    basis: BASES[Number(codes[1])] ?? 'as_of',
    ...unpackValue(number),
    valueTo: valueTo === '' ? null : Number(valueTo),
    printed,
    hedge: HEDGES[Number(codes[2])] ?? 'exact',
    source: sourceAt(parseInt(source, RADIX)),
    ...(others.length > 0 && { alsoReported: others.map(Number) }),
  };
}

function unpackValue(number: string): { value: number; resolution: number } {
  const [value = '', step] = number.split(':');
  return {
    value: Number(value),
    resolution: step === undefined ? Number(`1e${value.slice(value.indexOf('e') + 1)}`) : Number(step),
  };
}

export function unpackSource(line: string): Source {
  const [id = '', publisher = '', title = '', date = '', url = '', origin] = line.split(CELL);
  const source = { id, publisher, title, date: date || null, url: url || null };
  return origin === undefined ? source : { ...source, origin };
}
