import type { Statistic } from '../../statistics/statistic';
import type { Candidate } from './candidate';
import type { Features } from './features';
import type { Entry } from './vocabulary';

/** What each feature is worth. Chosen by trial on one half of the development data, checked on the other. */
export const WORTH: Readonly<Record<keyof Features, number>> = {
  wording: 1.6,
  mass: 0.045,
  groups: 1.75,
  least: 0,
  unexplained: -1,
  excluded: -1.5,
  size: -1.2,
  sameUnit: 0.3,
  otherKind: -0.8,
  otherPeriod: -0.5,
  unnumbered: -0.5,
};

/** What a link must reach before a value may be said to differ: a wrong `differs` accuses a correct article. */
export const SURE = {
  score: 2.4,
  unexplained: 0.85,
  /** Every group in the sentence itself, and not in a neighbour's item. */
  least: 0.25,
  /** Further from every published figure, it is rather another thing. */
  size: 0.25,
};

/** Weighs an indicator for a statistic. */
export function weigh(entry: Entry, statistic: Statistic, features: Features): Candidate {
  const parts = Object.entries(WORTH).map(
    ([name, worth]) => [name, worth * features[name as keyof Features]] as const,
  );
  const score = parts.reduce((sum, [, part]) => sum + part, 0);
  const changed = statistic.role === 'change' && features.otherKind === 1;
  // The start of a change is dated by its own words or not at all.
  const undated = statistic.role === 'from' && statistic.period === null;
  return {
    entry,
    score,
    features,
    sure:
      score >= SURE.score &&
      features.unexplained <= SURE.unexplained &&
      features.least >= SURE.least &&
      features.size <= SURE.size &&
      features.excluded === 0 &&
      !changed &&
      !undated,
    reasons: parts.filter(([, part]) => part !== 0).map(([name, part]) => `${name} ${part.toFixed(2)}`),
  };
}
