import type { Dataset } from '../../dataset';
import type { Indicator, Observation } from '../../dataset/observation';
import { comparePeriods, parsePeriod } from '../../quantity/period';
import type { Statistic } from '../../statistics/statistic';
import type { Note, State } from '../finding';
import { monthIndex, statedPeriod } from '../period/fit';
import * as notes from './notes';
import { newerThan } from './newer';
import { agrees, type Pairing } from './select';
import { twinThatFits } from './twin';

export interface Outcome {
  readonly state: State;
  readonly row: Pairing | null;
  readonly note: Note | null;
}

/** What a decision rests on. */
export interface Case {
  readonly statistic: Statistic;
  readonly indicator: Indicator;
  /** The figures of the area that the article could know, best first. */
  readonly rows: readonly Pairing[];
  /** The nearest of those that it could not know: shown where there is no other. */
  readonly next: Pairing | null;
  /** They are of the statistic's own area. */
  readonly own: boolean;
  /** The link is sure enough to say that a value differs. */
  readonly certain: boolean;
  readonly dataset: Dataset;
  readonly published: string | null;
}

/** Months from which on a figure is an older one. */
const OLDER = 6;

/** A step of the decision; null passes the case on. */
type Step = (given: Case) => Outcome | null;

const STEPS: readonly Step[] = [
  aim, // before all: an aim is never set beside an outcome
  otherArea, // before values are looked at: the nation's figure refutes no province's
  fits,
  fitsAnotherPeriod,
  fitsTwin,
  differs, // only what no earlier step could explain
  shown,
];

export function outcomeOf(given: Case): Outcome {
  for (const step of STEPS) {
    const outcome = step(given);
    if (outcome) return outcome;
  }
  return { state: 'context', row: null, note: notes.yearNotHeld(null) };
}

function aim({ statistic, rows }: Case): Outcome | null {
  if (!statistic.target) return null;
  const aims = rows.filter(({ observation }) => observation.status === 'target');
  // A forecast reads like an aim; what was published of it is no target either.
  if (!aims.length && rows.some((row) => row.period === 'same' && agrees(row))) return null;
  const row = aims.find(({ period }) => period === 'same') ?? aims[0] ?? null;
  return { state: 'target', row, note: notes.target(row) };
}

function otherArea({ statistic, rows, own }: Case): Outcome | null {
  if (own) return null;
  // An area carried over from text before may not be meant: the nation's figure that fits shows it.
  const fit = statistic.areaOrigin === 'carried' && rows.some((row) => row.period === 'same' && agrees(row));
  return fit ? null : { state: 'context', row: latest(rows), note: notes.areaNotHeld(latest(rows)) };
}

function fits({ statistic, rows, dataset, published }: Case): Outcome | null {
  const row = rows.find(
    ({ period, value }) => period === 'same' && (value === 'exact' || value === 'rounded'),
  );
  if (!row) return null;
  const newer = newerThan(row.observation, dataset);
  // A report prints several years: where the article names none, it is the last that it should print.
  const dated = statedPeriod(statistic, monthIndex(published)) !== null;
  if (!dated && rows.some((other) => other.period === 'same' && monthsBetween(row, other) >= OLDER))
    return { state: 'superseded', row, note: notes.earlierFits(row, newer) };
  return { state: stateOf(row), row, note: newer && notes.newerExists(row, newer) };
}

function fitsAnotherPeriod({ statistic, rows, dataset, published }: Case): Outcome | null {
  const dated = rows.some(({ period }) => period === 'same');
  const row = rows
    .filter((other) => other.period !== 'same' && (dated ? other.value === 'exact' : agrees(other)))
    .sort(latestFirst)[0];
  if (!row) return null;
  const newer = newerThan(row.observation, dataset);
  const overtaken = rows.some((other) => latestFirst(other, row) < 0 && endedBefore(other, published));
  const elsewhere = row.period === 'other' && statedPeriod(statistic, monthIndex(published)) !== null;
  if (!overtaken && !elsewhere && !dated)
    return { state: stateOf(row), row, note: newer && notes.newerExists(row, newer) };
  return { state: 'superseded', row, note: notes.earlierFits(row, newer) };
}

function fitsTwin({ statistic, indicator, rows, own, dataset }: Case): Outcome | null {
  const row = rows.find(({ period }) => period === 'same');
  if (!row || !own || row.value !== 'apart') return null;
  const twin = twinThatFits(statistic, indicator, dataset, row.observation.period);
  return twin && { state: 'definition', row, note: notes.twinFits(twin.indicator, twin.observation) };
}

function differs({ statistic, rows, own, certain }: Case): Outcome | null {
  const same = rows.filter(({ period }) => period === 'same');
  // A hedged print of the same period (3400多个 beside 3412个) decides only where there is no plain one.
  const plain = same.filter(({ observation }) => observation.hedge === 'exact');
  const deciding = plain.length ? plain : same;
  const row = deciding[0];
  if (!row || !own || !certain || deciding.some(({ value }) => value !== 'apart')) return null;
  if (!comparable(statistic.quantity.value, row.observation.value)) return null;
  if (runsOn(statistic.quantity.value, row.observation)) return null;
  return { state: 'differs', row, note: notes.differs(row, statistic) };
}

/** So far off, a number is rather of another thing than another value of the same. */
const FAR = 1.65;

function comparable(said: number | null, held: number): boolean {
  if (said === null || said <= 0 || held === 0) return false;
  const ratio = said / Math.abs(held);
  return ratio <= FAR && ratio >= 1 / FAR;
}

/** A sum or a stock of a day goes on within its month: so near, it may be that of another day. */
const DAYS = 0.05;

const runsOn = (said: number | null, { basis, value }: Observation): boolean =>
  (basis === 'cumulative' || basis === 'as_of') &&
  said !== null &&
  Math.abs(said - value) <= DAYS * Math.abs(value);

/** Of a power of ten, as far as prints are rounded. */
const SLIP = 0.002;

/** The same digits with another point or scale: 143/10万 for 14.3, 9.1亿 for 9.1万亿. */
function slipped(said: number | null, held: number): boolean {
  if (said === null || said <= 0 || held <= 0) return false;
  const power = Math.log10(said / held);
  return Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < SLIP;
}

function shown({ statistic, rows, next }: Case): Outcome | null {
  const same = rows.find(({ period }) => period === 'same');
  if (same) {
    const slip = slipped(statistic.quantity.value, same.observation.value);
    return { state: 'context', row: same, note: slip ? notes.scaleOff(same) : notes.undecided(same) };
  }
  const row = nearest(rows, statistic.period) ?? next;
  return { state: 'context', row, note: notes.yearNotHeld(row) };
}

const stateOf = ({ value }: Pairing): State => (value === 'exact' ? 'exact' : 'rounded');

const latestFirst = (a: Pairing, b: Pairing) => comparePeriods(b.observation.period, a.observation.period);

const latest = (rows: readonly Pairing[]): Pairing | null => [...rows].sort(latestFirst)[0] ?? null;

/** The figure whose period ends nearest to the statistic's; the latest where it has none. */
function nearest(rows: readonly Pairing[], period: string | null): Pairing | null {
  const asked = period === null ? null : parsePeriod(period);
  if (!asked) return latest(rows);
  const distance = ({ observation }: Pairing) =>
    Math.abs((parsePeriod(observation.period)?.last ?? Infinity) - asked.last);
  return [...rows].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Months by which the second ends after the first. */
const monthsBetween = (a: Pairing, b: Pairing): number =>
  (parsePeriod(b.observation.period)?.last ?? 0) - (parsePeriod(a.observation.period)?.last ?? 0);

function endedBefore({ observation }: Pairing, published: string | null): boolean {
  const now = monthIndex(published);
  const held = parsePeriod(observation.period);
  return now === null || (held !== null && held.last <= now);
}
