import type { Point } from './series';

const WIDTH = 96;
const HEIGHT = 28;

/** The course of a series at a glance; nothing where it has fewer than three comparable figures. */
export function Spark({ points }: { readonly points: readonly Point[] }) {
  const joined = points.filter((point) => point.joined);
  if (joined.length < 3) return null;
  const values = joined.map(({ observation }) => observation.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [from, to] = [joined[0]!.x, joined.at(-1)!.x];
  const at = ({ x, observation }: Point) => ({
    x: 3 + ((x - from) / (to - from || 1)) * (WIDTH - 6),
    y: HEIGHT - 4 - ((observation.value - low) / (high - low || 1)) * (HEIGHT - 8),
  });
  const places = joined.map(at);
  const last = places.at(-1)!;
  return (
    <svg class="spark" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <polyline
        class="curve"
        points={places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
      />
      <circle class="mark final" cx={last.x} cy={last.y} r={2.5} />
    </svg>
  );
}
