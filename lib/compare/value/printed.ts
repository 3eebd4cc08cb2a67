import type { Observation } from '../../dataset/observation';
import type { Quantity } from '../../quantity/quantity';
import type { Printed } from './bounds';

/** The article's number; null where it prints none (数十). */
export function printedQuantity({ value, valueTo, hedge, step, unit }: Quantity): Printed | null {
  return value === null ? null : { value, valueTo, hedge, step, unit };
}

export function printedObservation(observation: Observation, unit: string): Printed {
  const { value, valueTo, hedge, resolution } = observation;
  return { value, valueTo, hedge, step: resolution, unit };
}
