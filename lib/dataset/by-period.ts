import { comparePeriods } from '../quantity/period';
import type { Observation } from './observation';
import { STATUSES } from './packed';

const rank = ({ status }: Observation) => STATUSES.indexOf(status);

/** Oldest first; in one period final before preliminary before estimated before targets. The order of every series. */
export const byPeriod = (a: Observation, b: Observation): number =>
  comparePeriods(a.period, b.period) || rank(a) - rank(b);
