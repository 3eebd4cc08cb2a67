import type { Dataset } from '../../dataset';
import { parsePeriod } from '../../quantity/period';
import type { Statistic } from '../../statistics/statistic';
import type { Finding, Keys } from '../finding';
import type { Link } from '../link/decide';
import { groundsOf } from '../link/grounds';
import { reasonsFor } from '../link/weigh';
import { monthIndex } from '../period/fit';
import { newerThan } from './newer';
import { several } from './notes';
import { outcomeOf } from './outcome';
import { agrees, type Pairing } from './pairing';
import { pairings } from './select';
import { abroad, whereOf } from './where';

/**
 * Turns a linked statistic into a finding: which published figure, which keys agree, which word for it.
 * `inherited`: its sentence spoke of a part before.
 */
export function judge(
  statistic: Statistic,
  link: Link,
  dataset: Dataset,
  published: string | null,
  inherited: boolean,
): Finding {
  const { indicator } = link;
  const candidates = link.candidates.map(({ entry }) => entry.indicator.id);
  const [first] = link.candidates;
  const reasons = first ? reasonsFor(first) : [];
  if (!indicator) {
    const names = link.candidates.map(({ entry }) => entry.indicator.name);
    const state = candidates.length ? 'ambiguous' : 'unlisted';
    return { ...NOTHING, state, candidates, reasons, note: candidates.length ? several(names) : null };
  }
  const aimed = aiming(statistic, published ?? dataset.date);
  if (abroad(aimed, indicator)) return { ...NOTHING, state: 'unlisted', candidates: [], reasons, note: null };
  const { area, own } = whereOf(aimed, indicator, dataset);
  const all = pairings(aimed, indicator, area, dataset, published);
  const rows = all.filter(({ period }) => period !== 'later');
  const grounds = groundsOf(first!, inherited);
  const { state, row, note } = outcomeOf({
    statistic: aimed,
    indicator,
    rows,
    next: all.findLast(({ period }) => period === 'later') ?? null,
    own,
    certain: link.certain,
    grounds,
    dataset,
    published,
  });
  return {
    state,
    indicator: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    candidates,
    keys: keysOf(aimed, row, own, grounds.local && state === 'context'),
    observation: row?.observation ?? null,
    source: row && dataset.source(row.observation.source),
    newer: row && newerThan(row.observation, dataset),
    note,
    reasons,
  };
}

/** The parts of a finding that names no indicator. */
export const NOTHING = {
  indicator: null,
  name: null,
  unit: null,
  keys: { indicator: false, area: null, period: null, unit: null, value: null },
  observation: null,
  source: null,
  newer: null,
} as const;

/** A period that ends more than a year after the article (of no date: after the figures) is an aim, whatever the words. */
function aiming(statistic: Statistic, published: string): Statistic {
  const stated = statistic.period === null ? null : parsePeriod(statistic.period);
  const now = monthIndex(published);
  const ahead = stated !== null && now !== null && stated.last > now + 11;
  return ahead && !statistic.target ? { ...statistic, target: true } : statistic;
}

function keysOf(statistic: Statistic, row: Pairing | null, own: boolean, local: boolean): Keys {
  if (!row) return { indicator: true, area: null, period: null, unit: null, value: null };
  const { period, value } = row;
  return {
    indicator: true,
    // Beside 某县 even the area's own figure is none to compare with. A figure of a larger area that fits leaves open which of the two was meant.
    area: own ? (local ? null : true) : agrees(row) ? null : false,
    period:
      period === 'same' && !isOfNow(statistic, row)
        ? true
        : period === 'other' || period === 'later'
          ? false
          : null,
    unit: true,
    // Beside a figure that may be of another period only agreement tells.
    value:
      !own || local || value === null || value === 'unclear' || (period !== 'same' && !agrees(row))
        ? null
        : agrees(row),
  };
}

/** 目前 beside the figure of a year that is over: the newest that is held, whether or not it is the one that is meant. */
const isOfNow = ({ period, periodOrigin }: Statistic, { observation }: Pairing): boolean =>
  periodOrigin === 'published' && period !== null && observation.period < period.slice(0, 4);
