import type { Dataset } from '../../dataset';
import type { Indicator, Observation } from '../../dataset/observation';
import type { Statistic } from '../../statistics/statistic';
import type { State } from '../finding';
import { agreement, type Agreement } from '../value/agreement';
import type { Printed } from '../value/bounds';
import type { Base } from './base';
import { measureOf } from './measure';
import { pairsOf, type Pair } from './pairs';
import { asPrinted, asRevised, reckon, type Measure, type Range } from './reckon';
import { saidOf } from './said';

/** What two published figures say of a stated change. */
export interface Outcome extends Pair {
  readonly state: State;
  readonly measure: Measure;
  /** Falls are negative. */
  readonly reckoned: Range;
}

/**
 * So far from the reckoned change, a number is rather of another thing than another value of the same; less likely so
 * beside a level that is the published one to its last digit.
 */
const FAR = { else: 1.65, told: 10 };
/** A change of which rounding leaves more open than this part tells nothing. */
const WIDEST = 0.7;

/** What a change leads between. */
export interface Between {
  /** The figure of the level at its end. */
  readonly later: Observation;
  readonly base: Base;
  /** The text itself prints that figure, as published, beside the change, and says what the change is measured from. */
  readonly told: boolean;
}

/** Sets a change beside the two figures that it leads between. Null where they are not held, or tell nothing. */
export function outcomeOf(
  statistic: Statistic,
  indicator: Indicator,
  { later, base, told }: Between,
  dataset: Dataset,
): Outcome | null {
  const measure = measureOf(statistic, indicator);
  const said = saidOf(statistic);
  if (!measure || !said) return null;
  const tried = pairsOf(later, base, indicator, dataset).flatMap((pair) => {
    const reckoned = reckon(
      asPrinted(pair.from, indicator.unit),
      asPrinted(pair.to, indicator.unit),
      measure,
    );
    if (!reckoned || reckoned.high - reckoned.low > WIDEST * said.value) return [];
    return [{ ...pair, measure, reckoned, fit: fitOf(said, upwards(reckoned, statistic)) }];
  });
  const best = tried.find(({ fit }) => fit === 'exact') ?? tried.find(({ fit }) => fit === 'rounded');
  if (best) return { ...best, state: best.fit === 'exact' ? 'exact' : 'rounded' };
  const [first] = tried;
  // Where the text names no base, it may have meant another; 增加3倍 may have meant three times as much.
  if (!first || !base.named || said.unit === '倍') return null;
  const apart = tried.every((pair) => clearlyApart(said, pair, statistic, indicator, told));
  return { ...first, state: apart ? 'differs' : 'context' };
}

/** A fall of 3 is printed as 3. */
const upwards = ({ value, low, high }: Range, { change }: Statistic): Range =>
  change === 'down' ? { value: -value, low: -high, high: -low } : { value, low, high };

const asPrint = ({ low, high }: Range, unit: string): Printed => ({
  value: low,
  valueTo: high,
  hedge: 'range',
  step: 0,
  unit,
});

function fitOf(said: Printed, reckoned: Range): Agreement {
  const { value, hedge, step } = said;
  const same = step > 0 && Math.abs(Math.round(reckoned.value / step) * step - value) < step / 100;
  return hedge === 'exact' && same ? 'exact' : agreement(said, asPrint(reckoned, said.unit));
}

/** Even if both figures were revised; and no definition of the series is in doubt. */
function clearlyApart(
  said: Printed,
  { from, to, measure }: Pair & { readonly measure: Measure },
  statistic: Statistic,
  { unit, breaks }: Indicator,
  told: boolean,
): boolean {
  // A dated break lies outside the pair, or there were none.
  if (breaks?.includes('') || said.hedge !== 'exact') return false;
  // Growth of sums of money may be reckoned at the prices of one year.
  if (unit === '元' && measure === 'growth') return false;
  const loosely = reckon(asRevised(from, unit), asRevised(to, unit), measure);
  if (!loosely) return false;
  const reckoned = upwards(loosely, statistic);
  const ratio = said.value / reckoned.value;
  // A rise of as much as the figures fall is another value, where the level says of what.
  const far = told ? FAR.told : FAR.else;
  const near = told ? Math.abs(ratio) : ratio;
  return near < far && near > 1 / far && agreement(said, asPrint(reckoned, said.unit)) === 'apart';
}
