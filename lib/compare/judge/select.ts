import type { Dataset } from '../../dataset';
import type { Indicator, Observation } from '../../dataset/observation';
import { samePeriod } from '../../quantity/period';
import type { Hedge } from '../../quantity/quantity';
import type { Statistic } from '../../statistics/statistic';
import { meant } from './meant';
import type { Pairing } from './pairing';
import { monthIndex, periodFit, type PeriodFit } from '../period/fit';
import { releaseOf, spanOf } from '../period/span';
import { agreement, type Agreement } from '../value/agreement';
import type { Printed } from '../value/bounds';
import { printedObservation, printedQuantity } from '../value/printed';
import { turned } from './turned';

/**
 * What is published of the indicator in the area, best first: targets for a statistic that states an aim, outcomes for
 * others; where there are none of the one kind (a standard that is set, a forecast), those of the other.
 */
export function pairings(
  statistic: Statistic,
  indicator: Indicator,
  area: string,
  dataset: Dataset,
  published: string | null,
): Pairing[] {
  const printed = printedQuantity(statistic.quantity);
  const clock = { published: monthIndex(published) };
  const all = dataset.observations(indicator.id, area);
  const fitting = all.filter(({ status }) => (status === 'target') === statistic.target);
  const rows = (fitting.length ? fitting : all)
    .map((observation): Pairing => {
      const released = releaseOf(observation.source, dataset);
      return {
        observation,
        unit: indicator.unit,
        period: periodFit(statistic, observation, indicator.kind, { ...clock, released }),
        // A rise is no fall, whatever its number; two levels may still say which it was.
        value: turned(statistic, indicator, observation.value)
          ? 'unclear'
          : printed && agreementWith(printed, observation, indicator.unit, statistic.change === 'down'),
      };
    })
    .filter((row, _, rows) => !rows.some((other) => overrules(other, row)));
  return [...meant(rows, { statistic, indicator, dataset, published })].sort(byFit);
}

/**
 * A published bound (超过80岁) confirms whatever lies beyond it: where a figure for the same months, the reader's own
 * perhaps, says how much and the text says otherwise, the figure decides.
 */
const overrules = (figure: Pairing, bound: Pairing): boolean =>
  ONE_SIDED.has(bound.observation.hedge) &&
  bound.value === 'rounded' &&
  figure.observation.hedge === 'exact' &&
  figure.value === 'apart' &&
  samePeriod(figure.observation.period, bound.observation.period);
const ONE_SIDED: ReadonlySet<Hedge> = new Set(['over', 'at-least', 'more', 'nearly', 'under', 'at-most']);

/** With the figure itself, or with another value that is reported for the same key: either is right. */
function agreementWith(
  printed: Printed,
  observation: Observation,
  unit: string,
  falling: boolean,
): Agreement {
  const value = agreement(printed, printedObservation(observation, unit, falling));
  const { alsoReported = [] } = observation;
  if (value !== 'apart' && value !== 'unclear') return value;
  const elsewhere = alsoReported.some((reported) => {
    const other: Printed = {
      value: reported,
      valueTo: null,
      hedge: 'exact',
      step: printed.step,
      unit: printed.unit,
    };
    const between = agreement(printed, other);
    return between === 'exact' || between === 'rounded';
  });
  return elsewhere ? 'rounded' : value;
}

const PERIOD_ORDER: readonly PeriodFit[] = ['same', 'possible', 'other', 'later'];
const VALUE_ORDER: readonly (Agreement | null)[] = ['exact', 'rounded', 'unclear', 'apart', null];

/** The fitting period first, in it the fitting value, of these the latest. */
function byFit(a: Pairing, b: Pairing): number {
  return (
    PERIOD_ORDER.indexOf(a.period) - PERIOD_ORDER.indexOf(b.period) ||
    VALUE_ORDER.indexOf(a.value) - VALUE_ORDER.indexOf(b.value) ||
    (spanOf(b.observation.period)?.last ?? 0) - (spanOf(a.observation.period)?.last ?? 0)
  );
}
