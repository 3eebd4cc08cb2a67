import { EVERYTHING } from '../quantity/interval';
import type { Numeral } from '../text/numeral';
import type { Draft, Trap } from './draft';

type Made = Pick<Draft, 'kind' | 'unit' | 'end'> & Partial<Draft>;

/** A draft of one numeral. The interval is stated by the last quantity refiner, when hedges are known. */
export function makeDraft(rule: string, numeral: Numeral, made: Made): Draft {
  return {
    start: numeral.start,
    rule,
    value: numeral.value,
    valueTo: numeral.valueTo,
    hedge: numeral.vague ?? (numeral.valueTo === null ? 'exact' : 'range'),
    step: numeral.step,
    interval: EVERYTHING,
    numeral,
    role: 'level',
    change: null,
    period: null,
    periodOrigin: null,
    area: null,
    areaOrigin: null,
    subject: null,
    target: false,
    pair: null,
    ...made,
  };
}

/** Values of a numeral times a factor (a share's, a compound's). */
export function scaled(
  numeral: Numeral,
  factor: number,
): Pick<Draft, 'value' | 'valueTo' | 'step' | 'numeral'> {
  const times = (value: number | null): number | null =>
    value === null ? null : Number((value * factor).toPrecision(15));
  return {
    value: times(numeral.value),
    valueTo: times(numeral.valueTo),
    step: numeral.step * factor,
    numeral: factor === 1 ? numeral : { ...numeral, low: times(numeral.low), high: times(numeral.high) },
  };
}

/** Whether a reading is a draft: a trap has no kind. */
export const isDraft = (reading: Draft | Trap): reading is Draft => 'kind' in reading;
