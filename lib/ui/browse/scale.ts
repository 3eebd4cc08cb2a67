import { parsePeriod, type Period } from '../../quantity/period';

/** Values at round steps around `low` to `high`, about `count` of them. They start at 0 unless that flattens the curve. */
export function valueTicks(low: number, high: number, count: number): readonly number[] {
  const apart = high - low || Math.abs(high) || 1;
  const fromZero = low >= 0 && low <= high * 0.6;
  // Room below, so that no mark lies on the axis.
  const from = fromZero ? 0 : low - apart * 0.05;
  const to = high > low ? high : high + apart * 0.05;
  const rough = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(from / step);
  const last = Math.ceil(to / step);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Years from `first` to `last`, every `step`th counted back from the last, so that the newest year has its label. */
export function yearTicks(first: number, last: number, room: number): readonly number[] {
  const years = last - first + 1;
  const step = [1, 2, 5, 10, 20].find((each) => years / each <= room) ?? 50;
  return Array.from({ length: years }, (_, at) => first + at).filter((year) => (last - year) % step === 0);
}

/**
 * Where a period stands on the axis of years: a whole year over its label, a month or a span of months at its middle
 * within the year. Null where the string is no period.
 */
export function positionOf(period: Period): number | null {
  const span = parsePeriod(period);
  return span === null ? null : (span.first + span.last + 1) / 24 - 0.5;
}

/** Months that the period covers. */
export const monthsOf = (period: Period): number => {
  const span = parsePeriod(period);
  return span === null ? 0 : span.last - span.first + 1;
};
