import { breadth } from './breadth';
import { MarkShape } from './marks';
import type { Mark } from './series';

const ROW = 20;

export interface LegendItem {
  readonly mark: Mark;
  readonly name: string;
  readonly x: number;
  readonly row: number;
}

/** Places the names of the marks that a chart shows, in rows of `width`; final figures alone need no explaining. */
export function legendOf(
  marks: readonly Mark[],
  name: (mark: Mark) => string,
  width: number,
): readonly LegendItem[] {
  if (marks.every((mark) => mark === 'final')) return [];
  let [x, row] = [0, 0];
  return marks.map((mark) => {
    const room = breadth(name(mark)) + 34;
    if (x > 0 && x + room > width) [x, row] = [0, row + 1];
    const item = { mark, name: name(mark), x, row };
    x += room;
    return item;
  });
}

export const legendHeight = (items: readonly LegendItem[]): number => ((items.at(-1)?.row ?? -1) + 1) * ROW;

/** The legend is part of the drawing: it goes with it into a file. */
export function Legend({ items, y }: { readonly items: readonly LegendItem[]; readonly y: number }) {
  return (
    <g class="legend">
      {items.map(({ mark, name, x, row }) => (
        <g key={mark}>
          <MarkShape mark={mark} x={x + 7} y={y + row * ROW} />
          <text x={x + 18} y={y + row * ROW + 4}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
