import type { Indicator, Observation } from '../../dataset/observation';
import { BASES, STATUSES } from '../../dataset/packed';
import { parsePeriod, type Period } from '../../quantity/period';
import { simplify } from '../../text/simplify';
import type { Row } from '../csv';
import type { FaultId } from '../fault';
import { readPrint } from '../read-print';

/** A cell read, or why it could not be. */
export type Read<T> =
  { readonly value: T } | { readonly id: FaultId; readonly values?: Record<string, string> };

/** 2024年3月, 2024年末, 2024.3 and the schema's own forms → a canonical period. */
export function periodOf(cell: string): Read<Period> {
  const text = simplify(cell)
    .replace(/\s/g, '')
    .replace(/^(\d{4})年?[末底度]?$/, '$1')
    .replace(
      /^(\d{4})[年.](\d{1,2})月?[末底]?$/,
      (_, year: string, month: string) => `${year}-${month.padStart(2, '0')}`,
    );
  return parsePeriod(text) === null ? { id: 'noPeriod' } : { value: text };
}

/** Names of provinces as tables head them: 广东, 广东省, 新疆维吾尔自治区; or the code itself. */
export function areaOf(cell: string, codes: ReadonlyMap<string, string>): Read<string> {
  const name = simplify(cell).replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, '');
  const value =
    codes.get(name) ?? codes.get(cell.toUpperCase()) ?? (/^CN-[A-Z]{2}\/\S{1,20}$/.test(cell) ? cell : null);
  return value === null ? { id: 'unknownArea' } : { value };
}

type Number = Pick<Observation, 'value' | 'valueTo' | 'hedge' | 'resolution' | 'printed'>;

/**
 * The figure of a row: from PRINTED (13.26亿人) or from OBS_VALUE with its unit (13.26 and 亿人, or 1326000000).
 * Where both are given they have to agree.
 */
export function numberOf(row: Row, indicator: Indicator): Read<Number> {
  const unit = row.cell('UNIT_ZH');
  const value = row.cell('OBS_VALUE').replace(/(?<=\d),(?=\d{3})/g, '');
  const written = value === '' || /[^\d.-]/.test(value) ? value : value + (unit || indicator.unit);
  const printed = row.cell('PRINTED') || written;
  if (printed === '') return { id: 'cellMissing' };
  if (printed.length > 60) return { id: 'tooLong', values: { most: '60' } };
  const read = readPrint(printed, indicator.unit);
  if (!read) return { id: 'printedUnread', values: { printed } };
  const stated = row.cell('PRINTED') === '' || value === '' ? read : readPrint(written, indicator.unit);
  if (stated && Math.abs(stated.value - read.value) > 1e-9 * Math.max(1, Math.abs(read.value)))
    return { id: 'printedDiffers', values: { printed, read: String(read.value), stated: value } };
  if (indicator.unit === '%' && indicator.kind === 'share' && read.value > 100) return { id: 'shareOver100' };
  const sign = value.startsWith('-') ? -1 : 1;
  return {
    value: {
      value: sign * Math.abs(read.value),
      valueTo: read.valueTo,
      hedge: read.hedge,
      resolution: read.step > 0 ? read.step : 1,
      printed,
    },
  };
}

export function statusOf(cell: string): Read<Observation['status']> {
  const value = STATUSES.find(
    (status) => status === (STATUS_NAMES.get(simplify(cell)) ?? cell.toLowerCase()),
  );
  const allowed = HAN.test(cell) ? CHINESE_STATUSES : STATUSES;
  return value ? { value } : { id: 'notListed', values: { allowed: allowed.join(', ') } };
}

export function basisOf(cell: string, fallback: Observation['basis']): Read<Observation['basis']> {
  const value = cell === '' ? fallback : BASES.find((basis) => basis === cell.toLowerCase());
  return value ? { value } : { id: 'notListed', values: { allowed: BASES.join(', ') } };
}

const HAN = /\p{Script=Han}/u;
/** One name for each of `STATUSES`, in their order. */
const CHINESE_STATUSES: readonly string[] = ['最终数', '修订数', '初步数', '估计', '目标值'];
const STATUS_NAMES: ReadonlyMap<string, string> = new Map([
  ['', 'final'],
  ['最终', 'final'],
  ['最终数', 'final'],
  ['初步', 'preliminary'],
  ['初步数', 'preliminary'],
  ['快报', 'preliminary'],
  ['修订', 'revised'],
  ['修订数', 'revised'],
  ['估计', 'estimate'],
  ['目标', 'target'],
  ['目标值', 'target'],
]);
