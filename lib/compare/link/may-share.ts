import type { Place } from './page';

/** Whether two statistics of one sentence may state one indicator: the two ends of a change, two periods, two areas, a level and its change. */
export function mayShare({ statistic: a, index }: Place, { statistic: b, index: other }: Place): boolean {
  return (
    a.pair === other ||
    b.pair === index ||
    a.period !== b.period ||
    a.area !== b.area ||
    (a.role === 'change') !== (b.role === 'change')
  );
}
