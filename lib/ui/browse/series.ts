import type { Dataset } from '../../dataset';
import type { Observation } from '../../dataset/observation';
import { monthsOf, positionOf } from './scale';

/** How a figure is drawn. */
export type Mark = 'final' | 'preliminary' | 'estimate' | 'least' | 'most' | 'span' | 'target' | 'own';

/** The order of the legend. */
export const MARKS: readonly Mark[] = [
  'final',
  'preliminary',
  'estimate',
  'least',
  'most',
  'span',
  'target',
  'own',
];

export interface Point {
  readonly observation: Observation;
  /** Position on the axis of years. */
  readonly x: number;
  /** Half of the breadth of a span there; 0 for any other mark. */
  readonly reach: number;
  readonly mark: Mark;
  /** The curve goes through it. */
  readonly joined: boolean;
}

/**
 * Figures of one area as points, from left to right. The curve joins what can be compared: years with years, and a
 * stock of a month only where its year has no figure of its own; one point a period (final before preliminary); never
 * a target, a bound (超过13亿), a half-year or a decade, or a figure of the reader's own.
 */
export function seriesOf(dataset: Dataset, indicator: string, area: string): readonly Point[] {
  const held = dataset.observations(indicator, area);
  const isYear = ({ period }: Observation) => /^\d{4}$/.test(period);
  const years = new Set(
    held.filter((one) => isYear(one) && VALUES.has(markOf(one, dataset))).map(({ period }) => period),
  );
  const taken = new Set<number>();
  return held
    .flatMap((observation): Point[] => {
      const x = positionOf(observation.period);
      if (x === null) return [];
      const mark = markOf(observation, dataset);
      const comparable =
        isYear(observation) || (isStock(observation) && !years.has(observation.period.slice(0, 4)));
      const joined = VALUES.has(mark) && comparable && !taken.has(x);
      if (joined) taken.add(x);
      const reach = mark === 'span' ? monthsOf(observation.period) / 24 : 0;
      return [{ observation, x, reach, mark, joined }];
    })
    .sort((a, b) => a.x - b.x);
}

const VALUES: ReadonlySet<Mark> = new Set(['final', 'preliminary', 'estimate']);
const LEAST: ReadonlySet<string> = new Set(['over', 'at-least', 'more']);
const MOST: ReadonlySet<string> = new Set(['under', 'at-most', 'nearly']);

function markOf(observation: Observation, dataset: Dataset): Mark {
  const { status, source, hedge, period } = observation;
  if (dataset.source(source)?.origin !== undefined) return 'own';
  if (status === 'target') return 'target';
  if (!isStock(observation) && monthsOf(period) !== 12) return 'span';
  if (LEAST.has(hedge)) return 'least';
  if (MOST.has(hedge)) return 'most';
  return status === 'revised' ? 'final' : status;
}

const isStock = ({ basis, period }: Observation): boolean =>
  basis === 'end_of_period' || basis === 'as_of' || (basis === 'cumulative' && monthsOf(period) === 1);
