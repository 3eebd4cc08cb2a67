import type { Observation } from '../../dataset/observation';
import { boundsOf } from '../value/bounds';
import { printedObservation } from '../value/printed';

/** How a change is counted: as a difference, in percent of the earlier figure, or as so many times it. */
export type Measure = 'gap' | 'growth' | 'times';

/** A value with the closed interval in which it lies. */
export interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What the print of a published figure leaves open. */
export function asPrinted(figure: Observation, unit: string): Range {
  const { low, high } = boundsOf(printedObservation(figure, unit));
  return { value: figure.value, low, high };
}

/** Figures are revised after they were published: by this part of a value, or so many points of a share. */
const REVISED = { part: 0.01, points: 0.25 };

/** The same where the figure may have been revised, or rounded further than its print shows. */
export function asRevised(figure: Observation, unit: string): Range {
  const { outerLow, outerHigh } = boundsOf(printedObservation(figure, unit));
  const more = unit === '%' ? REVISED.points : Math.abs(figure.value) * REVISED.part;
  return { value: figure.value, low: outerLow - more, high: outerHigh + more };
}

/** The change from one level to another; falls are negative. Null from nothing, of which nothing is a part. */
export function reckon(from: Range, to: Range, measure: Measure): Range | null {
  if (from.low <= 0) return null;
  switch (measure) {
    case 'gap':
      return { value: to.value - from.value, low: to.low - from.high, high: to.high - from.low };
    case 'growth':
      return {
        value: (to.value / from.value - 1) * 100,
        low: (to.low / from.high - 1) * 100,
        high: (to.high / from.low - 1) * 100,
      };
    case 'times':
      return { value: to.value / from.value, low: to.low / from.high, high: to.high / from.low };
  }
}
