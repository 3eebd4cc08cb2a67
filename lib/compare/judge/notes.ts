import type { Indicator, Observation } from '../../dataset/observation';
import type { Statistic } from '../../statistics/statistic';
import type { Finding, Note } from '../finding';
import type { Pairing } from './select';

/** Values whose names end in `period` are periods: views put them into words. */
const note = (id: string, values: Note['values'] = {}): Note => ({ id, values });

const own = ({ period, printed }: Observation) => ({ period, printed });

/** 与2022年底公布的87.7%一致；2024年底为93.35%. */
export const newerExists = ({ observation }: Pairing, newer: NonNullable<Finding['newer']>): Note =>
  note('note_newer', { ...own(observation), newerPeriod: newer.period, newerPrinted: newer.printed });

export const earlierFits = ({ observation }: Pairing, newer: Finding['newer']): Note =>
  newer
    ? note('note_superseded', { ...own(observation), newerPeriod: newer.period, newerPrinted: newer.printed })
    : note('note_other_period', own(observation));

export const differs = ({ observation }: Pairing, { quote }: Statistic): Note =>
  note('note_differs', { ...own(observation), said: quote });

export const twinFits = (twin: Indicator, observation: Observation): Note =>
  note('note_definition', { twin: twin.name, ...own(observation) });

export const target = (row: Pairing | null): Note =>
  row ? note('note_target', own(row.observation)) : note('note_target_none');

export const areaNotHeld = (row: Pairing | null): Note =>
  row ? note('note_area_shown', own(row.observation)) : note('note_area');

export const yearNotHeld = (row: Pairing | null): Note =>
  row ? note('note_year', own(row.observation)) : note('note_none');

/** Neither the same within rounding nor clearly another; or a link that is not sure enough to say so. */
export const undecided = ({ observation }: Pairing): Note => note('note_undecided', own(observation));

/** The same digits at another size: the reader may want to look at the point and the unit. */
export const scaleOff = ({ observation }: Pairing): Note => note('note_scale', own(observation));

export const several = (names: readonly string[]): Note =>
  note('note_ambiguous', { names: names.join('；') });
