import { EVERYTHING, type Interval } from './interval';
import type { Hedge, Kind } from './quantity';

/** A printed number in parts: what its interval follows from. */
export interface Printed {
  readonly kind: Kind;
  readonly value: number | null;
  readonly valueTo: number | null;
  readonly hedge: Hedge;
  /** Place value of the last printed digit. */
  readonly step: number;
  /** What a vague numeral states by itself (1700多亿, 数十); null elsewhere. */
  readonly low: number | null;
  readonly high: number | null;
  /** A simple fraction (2/3, 一半, 九成): coarse by nature. */
  readonly coarse: boolean;
}

/** Silent rounding of round numbers, and what 约 leaves open: this part of the value. Our default, not calibrated. */
const LOOSE = 0.05;
/** How far below its number 近 reaches: this part of it, of a share no more than so many points (近七成 is no 65%). Ours, too. */
const NEAR = { part: 0.1, points: 4 };
/** Points either side of a simple fraction. */
const COARSE = 2;
/** Round numbers below this are taken as counted. */
const COUNTED = 100;

/**
 * The interval that a print states. 以上 and 以下 include their number, 超过 and 不到 do not (Civil Code, art. 1259);
 * ranges are closed (GB/T 15835); a share ends at 0 and 100, everything that is counted at 0.
 */
export function statedInterval(printed: Printed): Interval {
  return capped(printed, bounds(printed));
}

function bounds({ kind, value, valueTo, hedge, step, low, high, coarse }: Printed): Interval {
  if (value === null)
    return { ...EVERYTHING, low, high, highOpen: true, lowSoft: true, highSoft: hedge === 'several' };
  const top = valueTo ?? value;
  switch (hedge) {
    case 'over':
      return { ...EVERYTHING, low: value, lowOpen: true };
    case 'at-least':
      return { ...EVERYTHING, low: value };
    case 'under':
      return { ...EVERYTHING, low: value < 0 ? null : 0, high: top, highOpen: true };
    case 'at-most':
      return { ...EVERYTHING, low: value < 0 ? null : 0, high: top };
    case 'nearly': {
      const reach = Math.min(Math.abs(value) * NEAR.part, kind === 'share' ? NEAR.points : Infinity);
      const low = valueTo === null ? dust(value - reach) : value;
      return { ...EVERYTHING, low, lowSoft: true, high: top, highOpen: true };
    }
    case 'about': {
      const reach = Math.max(coarse ? COARSE : step / 2, Math.abs(top) * LOOSE);
      return {
        ...EVERYTHING,
        low: dust(value - reach),
        high: dust(top + reach),
        lowSoft: true,
        highSoft: true,
      };
    }
    case 'more':
      return { ...EVERYTHING, low: low ?? value, high, highOpen: true };
    case 'several':
      return { ...EVERYTHING, low: low ?? value, high, highOpen: true, lowSoft: true, highSoft: true };
    case 'range':
      return { ...EVERYTHING, low: value, high: top };
    case 'exact':
      return coarse ? around(value, COARSE, true) : rounded(kind, value, step);
  }
}

const around = (value: number, reach: number, soft: boolean): Interval => ({
  ...EVERYTHING,
  low: dust(value - reach),
  high: dust(value + reach),
  highOpen: !soft,
  lowSoft: soft,
  highSoft: soft,
});

/** Half a unit of the last printed digit either side; whole numbers that end in zeros may be rounded further, softly. */
function rounded(kind: Kind, value: number, step: number): Interval {
  const counted = kind !== 'share' && kind !== 'point' && kind !== 'rate';
  const half = step === 1 && counted && Number.isInteger(value) ? 0 : step / 2;
  if (counted && Math.abs(value) >= COUNTED && step >= 1) {
    const silent = Math.min(place(value) / 2, Math.abs(value) * LOOSE);
    if (place(value) > step && silent > half) return around(value, silent, true);
  }
  return half ? around(value, half, false) : { ...EVERYTHING, low: value, high: value };
}

/** Place of the last digit that is not zero. */
function place(value: number): number {
  let power = 1;
  while (power < 1e18 && value % (power * 10) === 0) power *= 10;
  return power;
}

function capped({ kind, value }: Printed, interval: Interval): Interval {
  let { low, high, highOpen } = interval;
  const { lowOpen } = interval;
  const positive = value === null || value >= 0;
  if (positive && low !== null && low < 0) low = 0;
  if (
    kind === 'share' &&
    positive &&
    ((low ?? 0) < 100 || (low === 100 && !lowOpen)) &&
    (value ?? 0) <= 100 &&
    (high === null || high > 100)
  ) {
    high = 100;
    highOpen = false;
  }
  // 不到0, 近0: nothing lies below, and what is said of nothing is nothing.
  const point = low !== null && low === high;
  return { ...interval, low, high, lowOpen: lowOpen && !point, highOpen: highOpen && !point };
}

const dust = (value: number): number => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(14)));
