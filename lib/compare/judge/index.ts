import type { Dataset } from '../../dataset';
import type { Indicator, Observation } from '../../dataset/observation';
import { comparePeriods, parsePeriod } from '../../quantity/period';
import type { Statistic } from '../../statistics/statistic';
import type { Finding, Keys, Note, State } from '../finding';
import type { Link } from '../link/decide';
import { monthIndex, statedPeriod } from '../period/fit';
import { agrees, pairings, type Pairing } from './select';

const NATION = 'CN';

/** Turns a linked statistic into a finding: which published figure, which keys agree, which word for it. */
export function judge(statistic: Statistic, link: Link, dataset: Dataset, published: string | null): Finding {
  const { indicator } = link;
  const candidates = link.candidates.map(({ entry }) => entry.indicator.id);
  const reasons = link.candidates[0]?.reasons ?? [];
  if (!indicator) {
    const state = candidates.length ? 'ambiguous' : 'unlisted';
    return { ...NOTHING, state, candidates, reasons, note: null };
  }
  const aimed = aims(statistic, published);
  const place = placeOf(aimed, indicator, dataset);
  const rows = pairings(aimed, indicator, place.area, dataset, published);
  const outcome = decide(aimed, rows, place.held || carriedAndFits(aimed, rows), link, published);
  const row = outcome.row;
  const newer = row && newerThan(row.observation, dataset);
  return {
    state: outcome.state,
    indicator: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    candidates,
    keys: keysOf(row, place.held),
    observation: row?.observation ?? null,
    source: row ? dataset.source(row.observation.source) : null,
    newer,
    note:
      outcome.note ?? (newer && agreeing(outcome.state) && row ? noteNewer(row.observation, newer) : null),
    reasons,
  };
}

const NOTHING = {
  indicator: null,
  name: null,
  unit: null,
  keys: { indicator: false, area: null, period: null, unit: null, value: null },
  observation: null,
  source: null,
  newer: null,
} as const;

/** A period that ends after the article is an aim, whatever the words. */
function aims(statistic: Statistic, published: string | null): Statistic {
  const stated = statistic.period === null ? null : parsePeriod(statistic.period);
  const now = monthIndex(published);
  if (statistic.target || !stated || now === null || stated.last <= now + 11) return statistic;
  return { ...statistic, target: true };
}

interface Where {
  readonly area: string;
  /** The figures of the statistic's own area are held. */
  readonly held: boolean;
}

function placeOf({ area }: Statistic, { id, topic }: Indicator, dataset: Dataset): Where {
  // Aid abroad is counted for the nation, wherever it goes.
  const asked = area === null || topic === 'international' ? NATION : area;
  const held = asked === NATION || dataset.observations(id, asked).length > 0;
  return { area: held ? asked : NATION, held };
}

/** An area carried over from text before may not be meant: the nation's figure that fits shows it. */
const carriedAndFits = ({ areaOrigin }: Statistic, rows: readonly Pairing[]): boolean =>
  areaOrigin === 'carried' && rows.some((row) => row.period === 'same' && agrees(row));

interface Outcome {
  readonly state: State;
  readonly row: Pairing | null;
  readonly note: Note | null;
}

function decide(
  statistic: Statistic,
  rows: readonly Pairing[],
  areaHeld: boolean,
  link: Link,
  published: string | null,
): Outcome {
  const nearest = rows[0] ?? null;
  if (statistic.target) return { state: 'target', row: nearest, note: null };
  if (!areaHeld) return { state: 'context', row: latest(rows), note: { id: 'note_area', values: {} } };
  if (!nearest) return { state: 'context', row: null, note: null };

  const fitting = rows.find((row) => row.period === 'same' && agrees(row));
  if (fitting) return { state: stateOf(fitting), row: fitting, note: null };
  const same = rows.filter(({ period }) => period === 'same');
  const stated = statedPeriod(statistic, monthIndex(published));
  const elsewhere = rows
    .filter((row) => row.period !== 'same' && (same.length ? row.value === 'exact' : agrees(row)))
    .sort((a, b) => comparePeriods(b.observation.period, a.observation.period))[0];
  if (elsewhere) {
    const earlier = rows.some(
      (row) =>
        comparePeriods(row.observation.period, elsewhere.observation.period) > 0 && before(row, published),
    );
    const other = stated !== null && elsewhere.period === 'other';
    const state = earlier || other ? 'superseded' : stateOf(elsewhere);
    return { state, row: elsewhere, note: null };
  }
  const apart = same.find(({ value }) => value === 'apart');
  if (apart && same.every(({ value }) => value === 'apart') && link.certain)
    return { state: 'differs', row: apart, note: null };
  return { state: 'context', row: same[0] ?? latest(rows), note: null };
}

const stateOf = ({ value }: Pairing): State => (value === 'exact' ? 'exact' : 'rounded');
const agreeing = (state: State) => state === 'exact' || state === 'rounded' || state === 'superseded';

function before({ observation }: Pairing, published: string | null): boolean {
  const now = monthIndex(published);
  const held = parsePeriod(observation.period);
  return now === null || (held !== null && held.last <= now);
}

function latest(rows: readonly Pairing[]): Pairing | null {
  return [...rows].sort((a, b) => comparePeriods(b.observation.period, a.observation.period))[0] ?? null;
}

function newerThan(observation: Observation, dataset: Dataset): Finding['newer'] {
  const newest = dataset.newest(observation.indicator, observation.area);
  if (!newest || comparePeriods(newest.period, observation.period) <= 0) return null;
  return { value: newest.value, period: newest.period, printed: newest.printed };
}

function noteNewer(observation: Observation, newer: NonNullable<Finding['newer']>): Note {
  return {
    id: 'note_newer',
    values: {
      period: observation.period,
      printed: observation.printed,
      newerPeriod: newer.period,
      newerPrinted: newer.printed,
    },
  };
}

function keysOf(row: Pairing | null, areaHeld: boolean): Keys {
  if (!row) return { indicator: true, area: null, period: null, unit: null, value: null };
  const compared = areaHeld && row.value !== null;
  return {
    indicator: true,
    area: areaHeld,
    period: row.period === 'same' ? true : row.period === 'other' ? false : null,
    unit: true,
    value: !compared || row.value === 'unclear' ? null : agrees(row),
  };
}
