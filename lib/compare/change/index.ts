import type { Dataset } from '../../dataset';
import type { Steps } from '../../text/steps';
import type { Finding } from '../finding';
import { NOTHING } from '../judge';
import type { Candidate } from '../link/candidate';
import type { Page } from '../link/page';
import { monthIndex, spanOf } from '../period/span';
import type { Asked } from './asked';
import { baseOf, ofSameMonths, type Base } from './base';
import { findingOf } from './finding-of';
import { statedChanges, type Stated } from './levels';
import { outcomeOf } from './outcome';
import { bySubject, outcomeBeside, type Found } from './subject';

/**
 * Sets changes (比上年提高0.5个百分点, 增长11.6%) beside the two published figures that they lead between, where the level
 * next to them was found to be one of them, or where their own words name it. Gives the findings in their order.
 */
export function* changeSteps(
  page: Page,
  findings: readonly Finding[],
  { asked, candidates }: BySubject,
  dataset: Dataset,
  published: string | null,
): Steps<Finding[]> {
  const judged = [...findings];
  for (const sentence of page.sentences) {
    yield;
    for (const stated of statedChanges(sentence, page)) {
      const { index } = stated.change;
      if (openTo(judged[index]!, dataset))
        judged[index] =
          changeFinding(stated, judged, dataset, published) ?? ofItsLevel(stated, judged, dataset);
    }
  }
  for (const one of asked) {
    yield;
    const finding = judged[one.change.index]!;
    if (!openTo(finding, dataset)) continue;
    const found = bySubject(one, candidates, dataset, published) ?? ofLevel(finding, one, dataset, published);
    if (found) judged[one.change.index] = findingOf(found.outcome, one.change, found.indicator, dataset);
  }
  return judged;
}

/** A change that was taken for the level itself: 增加72万人 is not to be set beside 954万人. */
function ofLevel(
  { indicator: id, observation, state, keys }: Finding,
  asked: Asked,
  dataset: Dataset,
  published: string | null,
): Found | null {
  const indicator = state === 'context' && id !== null ? dataset.indicator(id) : null;
  if (!indicator || !observation || indicator.kind === 'change' || !keys.area || !keys.period) return null;
  const outcome = outcomeBeside(asked, indicator, observation, dataset, published);
  return outcome && { indicator, outcome };
}

/** The changes that only their words name, and the indicators that these may be. */
export interface BySubject {
  readonly asked: readonly Asked[];
  readonly candidates: ReadonlyMap<number, readonly Candidate[]>;
}

/** A published figure of the change itself, for the same months or of the same value, comes first, unless nothing could be said of it. */
const openTo = ({ indicator, state, keys }: Finding, dataset: Dataset): boolean =>
  state === 'context' ||
  (keys.period !== true && keys.value !== true) ||
  dataset.indicator(indicator ?? '')?.kind !== 'change';

function changeFinding(
  { change, level, words }: Stated,
  findings: readonly Finding[],
  dataset: Dataset,
  published: string | null,
): Finding | null {
  const { indicator: id, observation, state, keys } = findings[level.index]!;
  const indicator = id === null ? null : dataset.indicator(id);
  const held = observation && spanOf(observation.period);
  if (!indicator || !held || (state !== 'exact' && state !== 'rounded')) return null;
  if (keys.area !== true || keys.period !== true) return null;
  const said = baseOf(words, held, monthIndex(published));
  const base = said?.named || level.statistic.pair === null ? said : pairBase(level, findings);
  const between = base && { later: observation, base, told: state === 'exact' && !ofSameMonths(words) };
  const outcome = between && outcomeOf(change.statistic, indicator, between, dataset);
  return outcome && findingOf(outcome, change, indicator, dataset);
}

/** A change is of the same thing as the level beside it: another level is not even shown for reference. */
function ofItsLevel({ change, level }: Stated, findings: readonly Finding[], dataset: Dataset): Finding {
  const [own, beside] = [findings[change.index]!, findings[level.index]!];
  const known = beside.state === 'exact' || beside.state === 'rounded';
  if (!known || own.state !== 'context' || own.indicator === beside.indicator) return own;
  if (dataset.indicator(own.indicator ?? '')?.kind === 'change') return own;
  return { ...NOTHING, state: 'unlisted', candidates: [], reasons: own.reasons, note: null };
}

/** 从2020年的537万增长到2024年的2.38亿，增长了…: the change is measured from where the pair starts. */
function pairBase(
  { statistic: { pair }, index }: Stated['level'],
  findings: readonly Finding[],
): Base | null {
  const [from, to] = [pair === null ? undefined : findings[pair], findings[index]];
  const span = from?.observation && spanOf(from.observation.period);
  const known = from?.indicator === to?.indicator && from?.keys.period === true && from.keys.value === true;
  return span && known ? { span, named: true } : null;
}
