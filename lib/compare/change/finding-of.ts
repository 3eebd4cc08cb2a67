import { barePrint } from '../../dataset/bare-print';
import type { Dataset } from '../../dataset';
import type { Indicator } from '../../dataset/observation';
import type { Finding, Note } from '../finding';
import type { Place } from '../link/page';
import type { Outcome } from './outcome';
import { printChange } from './print';

/** What a reckoned change is told as. `observation` is the later figure, `from` the earlier. */
export function findingOf(
  { state, from, to, measure, reckoned }: Outcome,
  { statistic }: Place,
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
