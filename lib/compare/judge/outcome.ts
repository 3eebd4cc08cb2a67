import { comparePeriods, parsePeriod } from '../../quantity/period';
import type { Statistic } from '../../statistics/statistic';
import type { State } from '../finding';
import { monthIndex, statedPeriod } from '../period/fit';
import { digits } from '../value/bounds';
import type { Case, Outcome } from './case';
import { differs, slipped } from './differs';
import * as notes from './notes';
import { newerThan } from './newer';
import { agrees, type Pairing } from './pairing';
import { twinThatFits } from './twin';

/** Months from which on a figure is an older one. */
const OLDER = 6;

/** A step of the decision; null passes the case on. */
type Step = (given: Case) => Outcome | null;

const STEPS: readonly Step[] = [
  aim, // before all: an aim is never set beside an outcome
  otherArea, // before values are looked at: the nation's figure refutes no province's
  fits,
  claimed, // before values apart are looked at: an estimate is meant to be another number
  fitsTwin,
  differsThen, // before other periods are looked at: the one that the sentence names decides
  fitsAnotherPeriod,
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

function otherArea({ statistic, rows, own, grounds }: Case): Outcome | null {
  if (own && !grounds.local) return null;
  const fitting = rows.filter((row) => row.period === 'same' && agrees(row));
  // 某县 is named for what it is: that its number is the nation's, too, is chance.
  const unnamed = statistic.area === null && statistic.areaOrigin === 'stated';
  // An area carried over from text before may not be meant, and 全市 may speak of every city: the nation's figure shows it.
  if (
    own
      ? !unnamed && fitting.some((row) => telling(statistic, row))
      : statistic.areaOrigin === 'carried' && fitting.length
  )
    return null;
  return { state: 'context', row: latest(rows), note: notes.areaNotHeld(latest(rows)) };
}

function fits(given: Case): Outcome | null {
  const { statistic, rows, dataset, published } = given;
  const row = rows.find((other) => other.period === 'same' && agrees(other));
  if (!row) return null;
  // A report prints several years: where the article names none, it is the last that it should print.
  const dated = statedPeriod(statistic, monthIndex(published)) !== null;
  if (!dated && rows.some((other) => other.period === 'same' && monthsBetween(row, other) >= OLDER))
    return overtaken(given, row);
  const newer = newerThan(row.observation, dataset);
  return { state: stateOf(row), row, note: newer && notes.newerExists(row, newer) };
}

function claimed({ rows, grounds }: Case): Outcome | null {
  const row = rows.find(({ period }) => period === 'same');
  return grounds.hearsay && row ? { state: 'context', row, note: notes.claimed(row) } : null;
}

function differsThen(given: Case): Outcome | null {
  return given.statistic.periodOrigin === 'stated' ? differs(given) : null;
}

function fitsAnotherPeriod(given: Case): Outcome | null {
  const { statistic, rows, dataset, published } = given;
  const same = rows.filter(({ period }) => period === 'same');
  const stated = statedPeriod(statistic, monthIndex(published)) !== null;
  // What is said of another period, or stands beside a figure of its own, is a figure again only to the last digit.
  const held = (row: Pairing) => same.some((other) => stated || latestFirst(other, row) <= 0);
  const strict = (row: Pairing) => held(row) || (stated && row.period === 'other');
  const row = rows
    .filter(
      (each) =>
        each.period !== 'same' && (each.value === 'exact' || (each.value === 'rounded' && !strict(each))),
    )
    .sort(latestFirst)[0];
  if (!row) return null;
  const later = rows.some((other) => latestFirst(other, row) < 0 && endedBefore(other, published));
  if (later || held(row) || (stated && row.period === 'other')) return overtaken(given, row);
  const newer = newerThan(row.observation, dataset);
  return { state: stateOf(row), row, note: newer && notes.newerExists(row, newer) };
}

/** An older figure; not of what may be a part: decades of figures hold almost any value of it by chance. */
function overtaken({ statistic, grounds, dataset }: Case, row: Pairing): Outcome | null {
  if (!grounds.whole && !telling(statistic, row)) return null;
  return { state: 'superseded', row, note: notes.earlierFits(row, newerThan(row.observation, dataset)) };
}

/** Digits from which on the same print is no chance. */
const TELLING = 4;
const telling = ({ quantity: { value, step } }: Statistic, row: Pairing): boolean =>
  row.value === 'exact' && value !== null && digits(value, step) >= TELLING;

function fitsTwin({ statistic, indicator, rows, own, dataset }: Case): Outcome | null {
  const row = rows.find(({ period }) => period === 'same');
  if (!row || !own || row.value !== 'apart') return null;
  const twin = twinThatFits(statistic, indicator, dataset, row.observation.period);
  return twin && { state: 'definition', row, note: notes.twinFits(twin.indicator, twin.observation) };
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
