import { barePrint } from '../../dataset/bare-print';
import type { Indicator, Observation } from '../../dataset/observation';
import type { Statistic } from '../../statistics/statistic';
import type { Finding, Note } from '../finding';
import { NATION } from '../link/national';
import type { Pairing } from './pairing';

/** Values whose names end in `period` are periods: views put them into words. */
const note = (id: string, values: Note['values'] = {}): Note => ({ id, values });

const own = ({ observation, unit }: Pick<Pairing, 'observation' | 'unit'>) => ({
  period: observation.period,
  printed: barePrint(observation, unit),
});

/** 与2022年底公布的87.7%一致；2024年底为93.35%. */
export const newerExists = (row: Pairing, newer: NonNullable<Finding['newer']>): Note =>
  note('note_newer', { ...own(row), newerPeriod: newer.period, newerPrinted: newer.printed });

export const earlierFits = (row: Pairing, newer: Finding['newer']): Note =>
  newer
    ? note('note_superseded', { ...own(row), newerPeriod: newer.period, newerPrinted: newer.printed })
    : note('note_other_period', own(row));

export const differs = (row: Pairing, { quote }: Statistic): Note =>
  note('note_differs', { ...own(row), said: quote });

/** It differs from the figure of its period, and is that of another. */
export const differsButFits = (row: Pairing, other: Pairing, { quote }: Statistic): Note =>
  note('note_differs_fits', { ...own(row), said: quote, otherPeriod: other.observation.period });

export const twinFits = (twin: Indicator, observation: Observation): Note =>
  note('note_definition', { twin: twin.name, ...own({ observation, unit: twin.unit }) });

export const target = (row: Pairing | null): Note =>
  row ? note('note_target', own(row)) : note('note_target_none');

/** The nation's figure beside another area's number; a province's own where the number may be of a part of it. */
export const areaNotHeld = (row: Pairing | null): Note => {
  if (!row) return note('note_area');
  return note(row.observation.area === NATION ? 'note_area_shown' : 'note_area_part', own(row));
};

export const yearNotHeld = (row: Pairing | null): Note =>
  row ? note('note_year', own(row)) : note('note_none');

/** Neither the same within rounding nor clearly another; or a link that is not sure enough to say so. */
export const undecided = (row: Pairing): Note => note('note_undecided', own(row));

/** The article gives it as somebody's estimate or claim. */
export const claimed = (row: Pairing): Note => note('note_claimed', own(row));

/** The same digits at another size: the reader may want to look at the point and the unit. */
export const scaleOff = (row: Pairing): Note => note('note_scale', own(row));

export const several = (names: readonly string[]): Note =>
  note('note_ambiguous', { names: names.join('；') });
