import type { Statistic } from '../../statistics/statistic';
import type { Pair } from './pairs';
import type { Measure, Range } from './reckon';

const SCALES: readonly (readonly [number, string])[] = [
  [1e8, '亿'],
  [1e4, '万'],
];

/** A reckoned change in the unit of the stated one, with its sign: +5.3%, −3.55个百分点, +82.6万人; ×2.05 for 翻一番. */
export function printChange(
  { value }: Range,
  measure: Measure,
  { from, to }: Pair,
  { quantity: { unit, step }, quote }: Statistic,
): string {
  if (measure === 'times') return `×${decimal(value, 0.01)}`;
  const sign = value < 0 ? '−' : '+';
  if (measure === 'growth') {
    const amount = unit === '倍' ? value / 100 : value;
    return `${sign}${decimal(Math.abs(amount), step)}${unit}`;
  }
  const [size, scale] = SCALES.find(([, name]) => quote.includes(name)) ?? [1, ''];
  const grain = Math.min(from.resolution, to.resolution) / size;
  return `${sign}${decimal(Math.abs(value) / size, grain)}${scale}${printedUnit(unit)}`;
}

/** 0.31张 of 7.23张 for each thousand people; points are counted. */
const printedUnit = (unit: string): string => unit.replace(/(?<=.)\/.*$/, '').replace(/^[百千]分点/, '个$&');

/** 9.38 and not 9.379999: in as many decimals as `grain` has. */
const decimal = (value: number, grain: number): string =>
  value.toFixed(grain > 0 && grain < 1 ? Math.min(4, Math.ceil(-Math.log10(grain) - 1e-9)) : 0);
