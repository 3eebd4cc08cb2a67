import type { Dataset } from '../../dataset';
import type { Indicator, Observation } from '../../dataset/observation';
import { pairings } from '../judge/select';
import { whereOf } from '../judge/where';
import type { Candidate } from '../link/candidate';
import { decide } from '../link/decide';
import type { Place } from '../link/page';
import { monthIndex, spanOf } from '../period/span';
import { digits } from '../value/bounds';
import type { Asked } from './asked';
import { baseOf } from './base';
import { outcomeOf, type Outcome } from './outcome';

export interface Found {
  readonly indicator: Indicator;
  readonly outcome: Outcome;
}

/** With fewer digits a change agrees by chance: then the words must name its indicator alone. */
const TELLING = 2;

/**
 * The change of an indicator that its words name, beside the two figures that it leads between; `candidates` are those of
 * its places. Only what agrees: without its level, a change may be of something narrower.
 */
export function bySubject(
  asked: Asked,
  candidates: ReadonlyMap<number, readonly Candidate[]>,
  dataset: Dataset,
  published: string | null,
): Found | null {
  const { value, step } = asked.change.statistic.quantity;
  const shown = digits(value ?? 0, step);
  const found = asked.as.flatMap((place): Found[] => {
    const agreeing = ({ entry: { indicator } }: Candidate) =>
      sameMonths(place, indicator, dataset, published)
        .map((later) => outcomeBeside(asked, indicator, later, dataset, published))
        .find(agrees) ?? null;
    const support = (candidate: Candidate) => (shown < TELLING ? null : (agreeing(candidate)?.state ?? null));
    const link = decide(candidates.get(place.index) ?? [], shown, support);
    const [candidate] = link.candidates;
    if (!link.indicator || !candidate || (shown < TELLING && !link.certain)) return [];
    const outcome = agreeing(candidate);
    return outcome ? [{ indicator: link.indicator, outcome }] : [];
  });
  return found.length === 1 ? found[0]! : null;
}

const agrees = (outcome: Outcome | null): outcome is Outcome & { readonly state: 'exact' | 'rounded' } =>
  outcome?.state === 'exact' || outcome?.state === 'rounded';

/** The same where the later figure is known; never `differs`. */
export function outcomeBeside(
  { change, words }: Asked,
  indicator: Indicator,
  later: Observation,
  dataset: Dataset,
  published: string | null,
): Outcome | null {
  const held = spanOf(later.period);
  const base = held && baseOf(words, held, monthIndex(published));
  const outcome = base && outcomeOf(change.statistic, indicator, { later, base, told: false }, dataset);
  return outcome?.state === 'differs' ? { ...outcome, state: 'context' } : outcome;
}

/** The indicator's figures of the months that the text speaks of, where they are of its own area. */
function sameMonths(
  { statistic }: Place,
  indicator: Indicator,
  dataset: Dataset,
  published: string | null,
): Observation[] {
  const { area, own } = whereOf(statistic, indicator, dataset);
  const rows = own ? pairings(statistic, indicator, area, dataset, published) : [];
  return rows.filter(({ period }) => period === 'same').map(({ observation }) => observation);
}
