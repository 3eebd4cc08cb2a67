import type { Dataset } from '../../dataset';
import type { Indicator } from '../../dataset/observation';
import type { Statistic } from '../../statistics/statistic';
import { ROUND } from '../link/round';
import { isSameNews, monthIndex, statedPeriod } from '../period/fit';
import { releaseOf, spanOf } from '../period/span';
import type { Pairing } from './pairing';

/** Months after a year's end by which its yearbook is out: so long the year before it is the newest that is known. */
const YEARBOOK = 20;

/** What the choice rests on. */
interface Asked {
  readonly statistic: Statistic;
  readonly indicator: Indicator;
  readonly dataset: Dataset;
  readonly published: string | null;
}

/**
 * Where no figure is surely of the period that the article speaks of, the one that it can only mean:
 * a numbered round's, which has no other; that of the same days' news, where a period was carried over from text before;
 * or, where no period is said, that of the last year that was out.
 */
export function meant(rows: readonly Pairing[], asked: Asked): readonly Pairing[] {
  if (asked.statistic.periodOrigin === 'stated' || rows.some(({ period }) => period === 'same')) return rows;
  const row = rows.filter(({ period }) => period === 'possible' || period === 'other').find(fitting(asked));
  return row ? rows.map((other) => (other === row ? { ...row, period: 'same' } : other)) : rows;
}

function fitting({ statistic, indicator, dataset, published }: Asked): Choice {
  const now = monthIndex(published);
  if (ROUND.test(indicator.name)) return (_, __, rows) => rows.length === 1;
  const release = ({ observation }: Pairing) => releaseOf(observation.source, dataset);
  if (statedPeriod(statistic, now) !== null)
    return (row) => isSameNews({ published: now, released: release(row) });
  // Of an article that is younger than the figures nobody knows what has come out since.
  if (now === null || published === null || published > dataset.date) return () => false;
  return (row, _, rows) => {
    const [held, released] = [spanOf(row.observation.period), release(row)];
    if (!held || released === null || released > now || now - held.last > YEARBOOK) return false;
    const last = ({ observation }: Pairing) => spanOf(observation.period)?.last ?? 0;
    return row.observation.basis !== 'as_of' && rows.every((other) => last(other) <= held.last);
  };
}

type Choice = (row: Pairing, at: number, rows: readonly Pairing[]) => boolean;
