import type { Mark } from './series';

const SIZE = 4.5;

/** A figure's mark: its shape says what it is, so that a print in grey can be read too. */
export function MarkShape(props: {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  /** Half of the breadth of a span. */
  readonly reach?: number;
}) {
  const { mark, x, y, reach = 6 } = props;
  switch (mark) {
    case 'target':
      return <path class="mark target" d={`M${x},${y - 6}l6,6l-6,6l-6,-6z`} />;
    case 'least':
      return <path class="mark least" d={`M${x},${y - 5}l5,9h-10z`} />;
    case 'most':
      return <path class="mark most" d={`M${x},${y + 5}l5,-9h-10z`} />;
    case 'span':
      return <path class="mark span" d={`M${x - Math.max(reach, 4)},${y}h${2 * Math.max(reach, 4)}`} />;
    case 'own':
      return <rect class="mark own" x={x - SIZE} y={y - SIZE} width={SIZE * 2} height={SIZE * 2} />;
    default:
      return <circle class={`mark ${mark}`} cx={x} cy={y} r={mark === 'final' ? 3.5 : SIZE} />;
  }
}
