import type { Indicator } from '../../dataset/observation';
import type { Candidate } from './candidate';

/** What a statistic is linked to. `indicator` is null where nothing fits, or where several do: then `candidates` names them. */
export interface Link {
  readonly indicator: Indicator | null;
  readonly candidates: readonly Candidate[];
  /** Sure enough to say that the value differs. */
  readonly certain: boolean;
}

export const LIMIT = {
  /** Below this no indicator is named. */
  least: 1.2,
  /** Nearer than this, two indicators fit alike. */
  margin: 0.25,
  /** From here on a differing value is said to differ. */
  certain: 2,
};
const SHOWN = 5;

/** Chooses among weighed indicators, best first. `fits` says whether a published figure of the indicator agrees with the number. */
export function decide(candidates: readonly Candidate[], fits: (candidate: Candidate) => boolean): Link {
  const able = candidates.filter(({ score }) => score >= LIMIT.least);
  const [best] = able;
  if (!best) return { indicator: null, candidates: [], certain: false };
  const near = able.filter(({ score }) => best.score - score < LIMIT.margin);
  if (near.length === 1)
    return {
      indicator: best.entry.indicator,
      candidates: able.slice(0, 1),
      certain: best.score >= LIMIT.certain,
    };
  // Wordings that fit alike: the published figure that agrees tells them apart, one that differs would not.
  const fitting = near.filter(fits);
  if (fitting.length === 1)
    return { indicator: fitting[0]!.entry.indicator, candidates: fitting, certain: false };
  return { indicator: null, candidates: near.slice(0, SHOWN), certain: false };
}
