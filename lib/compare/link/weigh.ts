import type { Dataset } from '../../dataset';
import type { Candidate } from './candidate';
import type { Evidence } from './evidence';
import type { Place } from './page';
import { sizeDistance } from './size';
import { unitFit } from './unit';
import type { Entry, Vocabulary } from './vocabulary';

/** What each kind of evidence is worth. Chosen by trial on one half of the development data, checked on the other. */
export const WORTH = {
  wording: 2,
  wordingMass: 0.04,
  groups: 1.5,
  unexplained: -0.8,
  excluded: -1.2,
  size: -1,
  sameUnit: 0.2,
  changeMismatch: -0.8,
  gg: 0.6,
  gw: 0.6,
};
/** Clauses with few telling words leave little unexplained. */
const MIN_MASS = 15;
/** What a link must reach before a value may be said to differ. */
export const SURE = { groups: 0.6, wording: 0.35, unexplained: 0.6, size: 0.25 };

/** Weighs an indicator for a statistic; null where a group of its terms is missing or the unit is of another dimension. */
export function weigh(
  entry: Entry,
  place: Place,
  evidence: Evidence,
  vocabulary: Vocabulary,
  dataset: Dataset,
): Candidate | null {
  const { indicator } = entry;
  const { quantity, role } = place.statistic;
  const unit = unitFit(quantity, indicator);
  if (unit === null) return null;

  const met = entry.groups.map(
    (group) => Math.max(0, ...group.map((term) => evidence.terms.get(term) ?? 0)) ** WORTH.gg,
  );
  const least = Math.min(1, ...met);
  if (least === 0) return null;
  const groups = met.length ? met.reduce((sum, weight) => sum + weight, 0) / met.length : 0.5;

  const known = new Set<string>();
  let wording = 0;
  let mass = 0;
  for (const { pairs } of entry.wordings) {
    let found = 0;
    let all = 0;
    for (const pair of pairs) {
      known.add(pair);
      const weight = vocabulary.weight(pair);
      all += weight;
      found += weight * (evidence.pairs.get(pair) ?? 0) ** WORTH.gw;
    }
    if (all) wording = Math.max(wording, found / all);
    mass = Math.max(mass, found);
  }
  let total = 0;
  let strange = 0;
  for (const [pair, weight] of evidence.own) {
    total += weight;
    if (!known.has(pair)) strange += weight;
  }
  const unexplained = strange / Math.max(total, MIN_MASS);
  const excluded = entry.excluded.some((term) => evidence.terms.get(term) === 1) ? 1 : 0;
  const size = sizeDistance(quantity, dataset.observations(indicator.id));
  const change = (role === 'change') !== (indicator.kind === 'change') ? 1 : 0;

  const parts = {
    wording: WORTH.wording * wording,
    wordingMass: WORTH.wordingMass * mass,
    groups: WORTH.groups * groups,
    unexplained: WORTH.unexplained * unexplained,
    excluded: WORTH.excluded * excluded,
    size: WORTH.size * size,
    sameUnit: unit === 'same' ? WORTH.sameUnit : 0,
    changeMismatch: WORTH.changeMismatch * change,
  };
  return {
    entry,
    score: Object.values(parts).reduce((sum, part) => sum + part, 0),
    sure:
      groups >= SURE.groups &&
      wording >= SURE.wording &&
      unexplained <= SURE.unexplained &&
      size <= SURE.size &&
      excluded === 0 &&
      !(role === 'change' && change),
    reasons: Object.entries(parts)
      .filter(([, part]) => part !== 0)
      .map(([name, part]) => `${name} ${part.toFixed(2)}`),
  };
}
