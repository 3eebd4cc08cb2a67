import type { Place } from '../link/page';

/** The values a printed number stands for by its rounding alone; closed. */
export interface Known {
  readonly low: number;
  readonly high: number;
}

/** A number that is printed without a hedge; null for others: a hedge leaves nothing to reckon with. */
export function known({ statistic: { quantity } }: Place): Known | null {
  const { value, valueTo, hedge, step, unit } = quantity;
  if (value === null || valueTo !== null || hedge !== 'exact') return null;
  const half = grainOf(step, unit) / 2;
  return { low: value - half, high: value + half };
}

/** Units whose whole numbers are rounded too. */
const ROUNDED = /[%‰元岁倍]|[百千]分点/;

/** What the last printed digit leaves open: nothing in 21家, a tenth in 21.5%. */
const grainOf = (step: number, unit: string) => (step === 1 && !ROUNDED.test(unit) ? 0 : step);

/** What the sentence says of a result: its hedge widens what is allowed. Null where it says nothing that could fail. */
export function claimed({ statistic: { quantity } }: Place): Known | null {
  const { value, hedge, interval } = quantity;
  const grain = grainOf(quantity.step, quantity.unit);
  if (value === null) return null;
  const size = Math.abs(value);
  switch (hedge) {
    case 'exact':
      return { low: value - grain / 2, high: value + grain / 2 };
    case 'about':
      return { low: value - Math.max(grain, size * 0.05), high: value + Math.max(grain, size * 0.05) };
    case 'nearly':
      return { low: value - size * 0.1, high: value };
    case 'over':
    case 'at-least':
      return { low: value, high: Infinity };
    case 'under':
    case 'at-most':
      return { low: -Infinity, high: value };
    case 'more':
      return { low: value, high: interval.high ?? Infinity };
    default:
      return null;
  }
}

/** A last digit is often cut instead of rounded: what was reckoned may lie half a step above what rounding allows, never below. */
export function meets(reckoned: Known, said: Known, of: Place): boolean {
  const { quantity } = of.statistic;
  const dust = 1e-9 * Math.max(1, Math.abs(said.low === -Infinity ? said.high : said.low));
  const cut = grainOf(quantity.step, quantity.unit) / 2;
  return reckoned.low <= said.high + cut + dust && said.low <= reckoned.high + dust;
}

export const value = ({ statistic }: Place): number => statistic.quantity.value ?? NaN;
export const unit = ({ statistic }: Place): string => statistic.quantity.unit;
export const step = ({ statistic }: Place): number => statistic.quantity.step;
export const quote = ({ statistic }: Place): string => statistic.quote;

const SCALES: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
];

/** A reckoned value in the scale and with as many digits as `like` is printed: 9.38 and not 9.379999, 14亿 and not 1400000000. */
export function printed(number: number, like: Place): string {
  const [scale, size] = SCALES.find(([name]) => quote(like).includes(name)) ?? ['', 1];
  const grain = step(like) / size;
  const digits = grain > 0 && grain < 1 ? Math.min(4, Math.round(-Math.log10(grain))) : 1;
  return Number((number / size).toFixed(digits)) + scale;
}
