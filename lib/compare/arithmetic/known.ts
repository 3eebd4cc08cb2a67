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
const ROUNDED = /[%‰元岁倍]|百分点/;

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

/** A last digit is often cut instead of rounded, and sources reckon with more digits than they print: half a step more is let pass. */
export function meets(reckoned: Known, said: Known, of: Place): boolean {
  const { quantity } = of.statistic;
  const slack =
    grainOf(quantity.step, quantity.unit) / 2 +
    1e-9 * Math.max(1, Math.abs(said.low === -Infinity ? said.high : said.low));
  return reckoned.low <= said.high + slack && said.low <= reckoned.high + slack;
}

export const value = ({ statistic }: Place): number => statistic.quantity.value ?? NaN;
export const unit = ({ statistic }: Place): string => statistic.quantity.unit;
export const step = ({ statistic }: Place): number => statistic.quantity.step;
export const quote = ({ statistic }: Place): string => statistic.quote;

/** 9.38 and not 9.379999: a reckoned value in as many digits as the printed one. */
export function printed(number: number, grain: number): string {
  const digits = grain > 0 && grain < 1 ? Math.min(4, Math.round(-Math.log10(grain))) : 1;
  return String(Number(number.toFixed(digits)));
}
