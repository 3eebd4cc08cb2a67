import type { Period } from '../../quantity/period';

/** The day a text was published, as its relative dates (去年, 本月) need it. */
export interface Clock {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})/;

/** `YYYY-MM-DD` → clock; null where there is no such date, and then relative dates stay unresolved. */
export function clockOf(published: Period | null): Clock | null {
  const match = DATE.exec(published ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}
