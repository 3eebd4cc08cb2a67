import type { Indicator, Observation } from '../../dataset/observation';
import { monthIndex, statedPeriod } from '../period/fit';
import { spanOf } from '../period/span';
import { digits } from '../value/bounds';
import * as notes from './notes';
import type { Case, Outcome } from './case';
import { mayBeNewer } from './outdated';
import type { Pairing } from './pairing';

/** Every key but the value agrees, and no reading of the print covers the published figure. */
export function differs(given: Case): Outcome | null {
  const { statistic, rows, own, certain, grounds } = given;
  const dated = statedPeriod(statistic, monthIndex(given.published)) !== null;
  const deciding = decidingRows(dated ? rows : newest(rows));
  if (!own || !certain || !deciding.length) return null;
  if (deciding.some(({ value }) => value !== 'apart')) return null;
  const { value, step } = statistic.quantity;
  if (value === null || value <= 0) return null;
  const row = nearest(deciding, value);
  const { observation } = row;
  if (runsOn(value, observation) || mayBeNewer(given, row, value)) return null;
  if (grounds.partial && !(adds(given.indicator, observation) && value > observation.value)) return null;
  const ratio = distance(row, value);
  if (slipped(value, observation.value) && digits(value, step) >= SLIP.digits)
    return { state: 'differs', row, note: notes.scaleOff(row) };
  const stated = statistic.periodOrigin === 'stated' && statistic.area !== null;
  if (ratio > Math.log(grounds.named && stated ? FAR.named : FAR.else)) return null;
  const other = rows.find(
    (held) => held.period !== 'same' && held.value === 'exact' && held.observation.status !== 'target',
  );
  const note = other ? notes.differsButFits(row, other, statistic) : notes.differs(row, statistic);
  return { state: 'differs', row, note };
}

/** Where no period is stated, the newest is meant: no older one is chosen for being nearer. */
function newest(rows: readonly Pairing[]): readonly Pairing[] {
  const last = ({ observation }: Pairing) => spanOf(observation.period)?.last ?? 0;
  const same = rows.filter(({ period }) => period === 'same');
  const end = Math.max(...same.map(last));
  return same.filter((row) => last(row) === end);
}

/** The figures of the stated period. A hedged print (3400多个 beside 3412个) decides only where there is no plain one. */
function decidingRows(rows: readonly Pairing[]): readonly Pairing[] {
  const same = rows.filter(({ period }) => period === 'same');
  const plain = same.filter(({ observation }) => observation.hedge === 'exact');
  return plain.length ? plain : same;
}

/** Of several figures of one period (a peak and a low), the one that was meant is the nearest. */
const nearest = (rows: readonly Pairing[], value: number): Pairing =>
  [...rows].sort((a, b) => distance(a, value) - distance(b, value))[0]!;

/** How many times a number is a figure, or another that is reported for it, as a logarithm. */
function distance({ observation: { value, alsoReported = [] } }: Pairing, said: number): number {
  return Math.min(...[value, ...alsoReported].map((held) => Math.abs(Math.log(said / Math.abs(held)))));
}

/**
 * So far off, a number is rather of another thing than another value of the same; where the sentence has the
 * indicator's whole name, its year and its area, that is less likely.
 */
const FAR = { else: 1.65, named: 3 };

/** Sums below this are prices and standards. */
const SUM = 1e8;

/** What is counted or paid adds up: a part of it is never larger than the whole. */
const adds = ({ kind }: Indicator, { value }: Observation): boolean =>
  kind === 'count' || (kind === 'money' && value >= SUM);

/** A sum or a stock of a day goes on within its month: so near, it may be that of another day. */
const DAYS = 0.05;

const runsOn = (said: number, { basis, value }: Observation): boolean =>
  (basis === 'cumulative' || basis === 'as_of') && Math.abs(said - value) <= DAYS * Math.abs(value);

/** Part of a power of ten within which prints are rounded, and digits from which on it is no chance that they are the same. */
const SLIP = { power: 0.002, digits: 3 };

/** The same digits with another point or scale: 143/10万 for 14.3, 9.1亿 for 9.1万亿. */
export function slipped(said: number | null, held: number): boolean {
  if (said === null || said <= 0 || held <= 0) return false;
  const power = Math.log10(said / held);
  return Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < SLIP.power;
}
