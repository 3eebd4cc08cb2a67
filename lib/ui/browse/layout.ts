import type { Break } from '../../dataset/figure-details';
import { breadth } from './breadth';
import { positionOf, valueTicks, yearTicks } from './scale';
import type { Point } from './series';

const MARGIN = { top: 28, right: 20, bottom: 30, left: 12 };

export interface Layout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly years: readonly number[];
  readonly values: readonly { readonly value: number; readonly label: string }[];
  /** Breaks that fall within the chart, with their number in the list below it. */
  readonly breaks: readonly { readonly at: number; readonly number: number }[];
}

/** Places everything a chart shows into `width` × `height`; null where there is nothing to show. */
export function layoutOf(
  points: readonly Point[],
  breaks: readonly Break[],
  size: { readonly width: number; readonly height: number },
  label: (value: number) => string,
): Layout | null {
  if (points.length === 0) return null;
  const all = points.flatMap(({ observation }) => [
    observation.value,
    observation.valueTo ?? observation.value,
  ]);
  const ticks = valueTicks(Math.min(...all), Math.max(...all), size.height < 260 ? 4 : 5);
  const values = ticks.map((value) => ({ value, label: label(value) }));
  const first = Math.floor(Math.min(...points.map(({ x, reach }) => x - reach)) + 0.51);
  const last = Math.floor(Math.max(...points.map(({ x, reach }) => x + reach)) + 0.49);
  const left = MARGIN.left + Math.max(...values.map((tick) => breadth(tick.label))) + 6;
  const right = size.width - MARGIN.right;
  const bottom = size.height - MARGIN.bottom;
  const [from, to] = [first - 0.6, last + 0.6];
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const x = (year: number) => left + ((year - from) / (to - from)) * (right - left);
  return {
    left,
    right,
    top: MARGIN.top,
    bottom,
    x,
    y: (value) => bottom - ((value - low) / (high - low || 1)) * (bottom - MARGIN.top),
    years: yearTicks(first, last, (right - left) / 52),
    values,
    breaks: breaks.flatMap(({ period }, index) => {
      const at = period === null ? null : positionOf(period);
      return at === null || at - 0.5 <= from || at - 0.5 >= to
        ? []
        : [{ at: x(at - 0.5), number: index + 1 }];
    }),
  };
}
