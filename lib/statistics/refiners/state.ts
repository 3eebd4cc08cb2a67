import { statedInterval } from '../../quantity/stated-interval';
import type { Draft, Refiner } from '../draft';

/** Tenths, and fractions of at most so many parts, are said roughly. */
const SIMPLE = 10;

function isCoarse({ kind, rule, numeral: { denominator } }: Draft): boolean {
  if (kind !== 'share') return false;
  return rule === 'half' || rule === 'tenths' || (denominator !== null && denominator <= SIMPLE);
}

/** What each print states, now that its unit and hedge are known. */
export const state: Refiner = {
  name: 'state',
  refine: (drafts) =>
    drafts.map((draft) => {
      const { kind, value, valueTo, hedge, step, numeral } = draft;
      // 3年多, 四成多: the word behind the unit leaves open one of the last digit.
      const above =
        hedge === 'more' && numeral.vague === null && value !== null ? value + step : numeral.high;
      const low = valueTo === null ? numeral.low : null;
      // Named one by one: to copy a draft and add to it takes several times as long.
      const interval = statedInterval({
        kind,
        value,
        valueTo,
        hedge,
        step,
        low,
        high: above,
        coarse: isCoarse(draft),
      });
      return { ...draft, interval };
    }),
};
