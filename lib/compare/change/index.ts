import { barePrint } from '../../dataset/bare-print';
import type { Dataset } from '../../dataset';
import type { Indicator } from '../../dataset/observation';
import type { Steps } from '../../text/steps';
import type { Finding, Note } from '../finding';
import type { Page } from '../link/page';
import { monthIndex, spanOf } from '../period/span';
import { baseOf, type Base } from './base';
import { statedChanges, type Stated } from './levels';
import { outcomeOf, type Outcome } from './outcome';
import { printChange } from './print';

/**
 * Sets changes (比上年提高0.5个百分点, 增长11.6%) beside the two published figures that they lead between, where the level
 * next to them was found to be one of them. Gives the findings in their order.
 */
export function* changeSteps(
  page: Page,
  findings: readonly Finding[],
  dataset: Dataset,
  published: string | null,
): Steps<Finding[]> {
  const judged = [...findings];
  for (const sentence of page.sentences) {
    yield;
    for (const stated of statedChanges(sentence, page)) {
      const { index } = stated.change;
      if (openTo(judged[index]!, dataset))
        judged[index] = changeFinding(stated, judged, dataset, published) ?? judged[index]!;
    }
  }
  return judged;
}

/** A published figure of the change itself, for the same months, comes first. */
const openTo = ({ indicator, keys, observation }: Finding, dataset: Dataset): boolean =>
  observation === null || keys.period !== true || dataset.indicator(indicator ?? '')?.kind !== 'change';

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
  const outcome = base && outcomeOf(change.statistic, indicator, observation, base, dataset);
  return outcome && findingOf(outcome, change, indicator, dataset);
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

function findingOf(
  { state, from, to, measure, reckoned }: Outcome,
  { statistic }: Stated['change'],
  indicator: Indicator,
  dataset: Dataset,
): Finding {
  const value = state === 'context' ? null : state !== 'differs';
  return {
    state,
    indicator: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    candidates: [indicator.id],
    keys: { indicator: true, area: true, period: true, unit: true, value },
    observation: to,
    source: dataset.source(to.source),
    from,
    newer: null,
    note: noteOf(),
    reasons: [`change from ${from.period} to ${to.period}`],
  };

  function noteOf(): Note {
    const values = {
      fromPeriod: from.period,
      from: barePrint(from, indicator.unit),
      toPeriod: to.period,
      to: barePrint(to, indicator.unit),
      reckoned: printChange(reckoned, measure, { from, to }, statistic),
      said: statistic.quote,
    };
    if (state === 'differs') return { id: 'note_reckoned_differs', values };
    return { id: state === 'context' ? 'note_reckoned_undecided' : 'note_reckoned', values };
  }
}
