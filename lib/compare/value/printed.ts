import type { Observation } from '../../dataset/observation';
import type { Quantity } from '../../quantity/quantity';
import type { Printed } from './bounds';

/** The article's number; null where it prints none (数十). */
export function printedQuantity({ value, valueTo, hedge, step, unit }: Quantity): Printed | null {
  return value === null ? null : { value, valueTo, hedge, step, unit };
}

/** A fall is published as a negative number and printed without its sign: 下降0.7个百分点. */
export function printedObservation(observation: Observation, unit: string, falling = false): Printed {
  const { valueTo, hedge, resolution } = observation;
  const value = falling ? Math.abs(observation.value) : observation.value;
  return { value, valueTo, hedge, step: resolution, unit };
}
