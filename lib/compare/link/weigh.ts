import type { Statistic } from '../../statistics/statistic';
import type { Candidate } from './candidate';
import type { Features } from './features';
import type { Entry } from './vocabulary';

/** What each feature is worth. Chosen by trial on one half of the development data, checked on the other. */
const WORTH: Readonly<Record<keyof Features, number>> = {
  wording: 1.6,
  mass: 0.045,
  groups: 1.75,
  least: 0,
  unexplained: -1,
  excluded: -1.5,
  excludedNear: 0,
  size: -1.2,
  sameUnit: 0.3,
  looseUnit: 0,
  strangeUnit: -0.7,
  otherKind: -0.8,
  otherPeriod: -0.5,
  unnumbered: -0.5,
  part: 0,
  narrowed: 0,
  partial: 0,
  misplaced: 0,
  local: 0,
  hearsay: 0,
};

const NAMES = Object.keys(WORTH) as readonly (keyof Features)[];

/** Part of a wording from which on it is met as a whole. */
export const WHOLE = 0.99;

/** What a link must reach before a value may be said to differ: a wrong `differs` accuses a correct article. */
const SURE = {
  score: 2,
  unexplained: 0.6,
  /** The same, beside the indicator's whole name. */
  beside: 0.85,
  /** Every group in the sentence itself, and not in a neighbour's item. */
  least: 0.25,
};

/** Weighs an indicator for a statistic. */
export function weigh(entry: Entry, statistic: Statistic, features: Features): Omit<Candidate, 'qualified'> {
  let score = 0;
  for (const name of NAMES) score += WORTH[name] * features[name];
  // The start of a change has its own year or no date at all: 由12月初的6000万扩到1.1亿.
  const undated = statistic.role === 'from' && !/^\d{4}$/.test(statistic.period ?? '');
  return {
    entry,
    score,
    features,
    sure:
      score >= SURE.score &&
      features.unexplained <= (features.wording >= WHOLE ? SURE.beside : SURE.unexplained) &&
      features.strangeUnit === 0 &&
      features.least >= SURE.least &&
      features.excluded === 0 &&
      // Where the number's clause has all that the indicator asks for, other clauses speak of other numbers.
      (features.excludedNear === 0 || features.least === 1) &&
      features.otherKind === 0 &&
      !undated &&
      // 其中50种为1类创新药: the clause says itself what the part is.
      (features.part === 0 || features.least === 1) &&
      features.narrowed === 0 &&
      features.misplaced === 0,
  };
}

/** Why an indicator weighs what it weighs: one short line a reason. */
export const reasonsFor = ({ features }: Pick<Candidate, 'features'>): string[] =>
  NAMES.map((name) => [name, WORTH[name] * features[name]] as const)
    .filter(([, part]) => part !== 0)
    .map(([name, part]) => `${name} ${part.toFixed(2)}`);
