import type { Hedge } from '../../quantity/quantity';

/** A printed number, of the article or of a published figure. */
export interface Printed {
  readonly value: number;
  readonly valueTo: number | null;
  readonly hedge: Hedge;
  /** Place value of the last printed digit. */
  readonly step: number;
  readonly unit: string;
  /** What 多 and 余 may add at most, where the print tells: 10万多 is below 11万, 10多万 below 20万. */
  readonly more?: number;
}

/**
 * What a printed number states, in two rings. Inside the inner one a figure fits the print; outside the outer one
 * no reading of the print covers it. Between them nothing can be said: soft bounds rank, they never refute.
 */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly outerLow: number;
  readonly outerHigh: number;
}

/** Counts whose every digit is printed are not rounded; shares, rates, ages and sums of money may be. */
const CONTINUOUS = /[%％‰元岁天日]|\/|[百千]分点|平方|分钟|公里|吨|升|克/;

/** Half-widths of the soft rings, as parts of the value. */
const ABOUT = { fits: 0.05, covers: 0.12 };
/** 约799.3万: who prints three digits or more means them. */
const ABOUT_FINE = { fits: 0.005, covers: 0.03, digits: 3 };
/** 90%左右 is no 94%, however large the share. */
const ABOUT_SHARE = { fits: 2, covers: 5 };
const NEARLY = { fits: 0.1, covers: 0.2 };
/** 近七成 is no 63%. */
const NEARLY_SHARE = { fits: 4, covers: 8 };
const OVER = { fits: 0.1, covers: 0.3 };
/** A whole number that ends in zeros may have been rounded there, by no more than this. */
const ZEROS = 0.05;

/** 七成, 三分之二, 一半: the last digit of such a share is no measure of what it leaves open; these points are. */
const COARSE = { step: 10, fits: 3, covers: 5 };
const isCoarse = ({ unit, step }: Printed): boolean => unit === '%' && step >= COARSE.step;

/** What a share's last digit tells at most: a third is told no more roughly than a tenth. */
export const stepOf = (printed: Printed): number => (isCoarse(printed) ? COARSE.step : printed.step);

export function boundsOf(printed: Printed): Bounds {
  const { value, valueTo, hedge, step } = printed;
  const coarse = isCoarse(printed);
  const half = coarse ? COARSE.fits : step === 1 && !CONTINUOUS.test(printed.unit) ? 0 : step / 2;
  const size = Math.abs(value);
  const ring = (low: number, high: number, outerLow: number, outerHigh: number): Bounds => ({
    low,
    high,
    outerLow: Math.min(low, outerLow),
    outerHigh:
      printed.unit === '%'
        ? Math.min(Math.max(high, outerHigh), Math.max(100, high))
        : Math.max(high, outerHigh),
  });
  switch (hedge) {
    case 'about': {
      const about = digits(value, step) >= ABOUT_FINE.digits ? ABOUT_FINE : ABOUT;
      const share = printed.unit === '%' ? ABOUT_SHARE : { fits: Infinity, covers: Infinity };
      const fits = Math.max(half, Math.min(share.fits, size * about.fits));
      const covers = Math.max(coarse ? COARSE.covers : step, Math.min(share.covers, size * about.covers));
      return ring(value - fits, value + fits, value - covers, value + covers);
    }
    case 'nearly': {
      const share = printed.unit === '%' ? NEARLY_SHARE : { fits: Infinity, covers: Infinity };
      const fits = Math.min(share.fits, size * NEARLY.fits);
      return ring(value - fits, value, value - Math.min(share.covers, size * NEARLY.covers), value);
    }
    case 'over':
    case 'at-least':
      return ring(value, value + over(printed), value, value + size * OVER.covers);
    case 'more': {
      const place = printed.more ?? lastPlace(value, step);
      return ring(value, value + place, value, value + Math.max(place, size * OVER.fits));
    }
    case 'under':
    case 'at-most':
      return ring(value - size * OVER.fits, value, value - size * OVER.covers, value);
    case 'range':
      return ring(value - half, (valueTo ?? value) + half, value - half, (valueTo ?? value) + half);
    case 'several':
      return ring(value, value * 10, value, value * 10);
    case 'exact': {
      const zeros = coarse
        ? COARSE.covers
        : Math.max(half, Math.min(lastPlace(value, step) / 2, size * ZEROS));
      return ring(value - half, value + half, value - zeros, value + zeros);
    }
  }
}

/** Who means 99% does not print 超过90%: of what is left to 100, half is covered. */
function over(printed: Printed): number {
  const { value, unit, step } = printed;
  const most = Math.abs(value) * OVER.fits;
  const least = isCoarse(printed) ? 0 : step;
  return unit === '%' && value < 100 ? Math.min(most, Math.max(least, (100 - value) / 2)) : most;
}

/** Significant digits of a print: 约9.24亿 → 3. */
export function digits(value: number, step: number): number {
  const place = lastPlace(value, step);
  return value === 0 || place <= 0 ? 1 : Math.floor(Math.log10(Math.abs(value) / place) + 1e-9) + 1;
}

/** Place of the last digit that is no zero: 1700 → 100, 23.5 (step 0.1) → 0.1. Decimals keep their step: a printed 3.0 means its zero. */
export function lastPlace(value: number, step: number): number {
  if ((step > 0 && step < 1) || value === 0) return step;
  let place = step || 1;
  while (Math.abs(value) >= place * 10 && Math.round(value / place) % 10 === 0) place *= 10;
  return place;
}
