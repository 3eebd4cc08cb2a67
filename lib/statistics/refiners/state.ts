import { statedInterval } from '../../quantity/stated-interval';
import type { Refiner } from '../draft';

/** Tenths, and fractions of at most so many parts, are said roughly. */
const SIMPLE = 10;

/** What each print states, now that its unit and hedge are known. */
export const state: Refiner = {
  name: 'state',
  refine: (drafts) =>
    drafts.map((draft) => {
      const { denominator } = draft.numeral;
      const coarse =
        draft.kind === 'share' &&
        (draft.rule === 'half' || draft.rule === 'tenths' || (denominator !== null && denominator <= SIMPLE));
      const { low, high, vague } = draft.numeral;
      // 3年多, 四成多: the word behind the unit leaves open one of the last digit.
      const above =
        draft.hedge === 'more' && vague === null && draft.value !== null ? draft.value + draft.step : high;
      return {
        ...draft,
        interval: statedInterval({ ...draft, low: draft.valueTo === null ? low : null, high: above, coarse }),
      };
    }),
};
