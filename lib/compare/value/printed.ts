import type { Observation } from '../../dataset/observation';
import type { Quantity } from '../../quantity/quantity';
import type { Printed } from './bounds';

/** The article's number; null where it prints none (数十). */
export function printedQuantity({ value, valueTo, hedge, step, unit, interval }: Quantity): Printed | null {
  if (value === null) return null;
  const more = hedge === 'more' && interval.high !== null ? interval.high - value : undefined;
  return { value, valueTo, hedge, step, unit, ...(more === undefined ? {} : { more }) };
}

/** 多 and 余 behind the scale add less than one of it. */
const BEHIND_SCALE = /\d[万亿][多余]/;
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** A fall is published as a negative number and printed without its sign: 下降0.7个百分点. */
export function printedObservation(observation: Observation, unit: string, falling = false): Printed {
  const { valueTo, hedge, resolution } = observation;
  const value = falling ? Math.abs(observation.value) : observation.value;
  const behind = hedge === 'more' ? BEHIND_SCALE.exec(observation.printed)?.[0].charAt(1) : undefined;
  return { value, valueTo, hedge, step: resolution, unit, ...(behind ? { more: SCALE[behind]! } : {}) };
}
