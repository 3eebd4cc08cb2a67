import type { Break } from '../../dataset/figure-details';
import type { Observation } from '../../dataset/observation';
import { periodLabel } from '../period-label';
import { useLocale, useMessages } from '../use-messages';
import { compact } from './format';
import { layoutOf, type Layout } from './layout';
import { Legend, legendHeight, legendOf } from './legend';
import { MarkShape } from './marks';
import { MARKS, type Point } from './series';
import { useWidth } from './use-width';

/** A series by year. The table below says the same in words, so the drawing is one image to a screen reader. */
export function Chart(props: {
  readonly points: readonly Point[];
  readonly breaks: readonly Break[];
  readonly label: string;
  readonly axis: string;
  /** A figure as the drawing names it. */
  readonly headline: (observation: Observation) => string;
  /** The same with its print. */
  readonly inFull: (observation: Observation) => string;
}) {
  const t = useMessages();
  const locale = useLocale();
  const { ref, width } = useWidth<HTMLDivElement>(640);
  const height = Math.round(Math.min(380, Math.max(240, width * 0.52)));
  const layout = layoutOf(props.points, props.breaks, { width, height }, (value) => compact(locale, value));
  const marks = MARKS.filter((mark) => props.points.some((point) => point.mark === mark));
  const legend = legendOf(marks, (mark) => t(`figures.mark.${mark}`), width);
  const all = height + legendHeight(legend);
  return (
    <div class="chart" ref={ref}>
      {layout && (
        <svg width={width} height={all} viewBox={`0 0 ${width} ${all}`} role="img" aria-label={props.label}>
          <Axes layout={layout} title={props.axis} />
          <polyline class="curve" points={curve(props.points, layout)} />
          {inFront(props.points).map(({ observation, x, reach, mark }) => (
            <g key={`${observation.period} ${observation.status} ${observation.source}`}>
              <title>{`${periodLabel(locale, observation.period)} ${props.inFull(observation)} · ${t(`figures.mark.${mark}`)}`}</title>
              {observation.valueTo !== null && (
                <path
                  class="extent"
                  d={`M${layout.x(x)},${layout.y(observation.value)}V${layout.y(observation.valueTo)}`}
                />
              )}
              <MarkShape
                mark={mark}
                x={layout.x(x)}
                y={layout.y(observation.value)}
                reach={layout.x(x + reach) - layout.x(x)}
              />
            </g>
          ))}
          <Legend items={legend} y={height + 12} />
          <LastLabel points={props.points} layout={layout} headline={props.headline} />
        </svg>
      )}
    </div>
  );
}

function Axes({ layout, title }: { readonly layout: Layout; readonly title: string }) {
  const { left, right, top, bottom } = layout;
  return (
    <>
      <text class="axis-title" x={0} y={12}>
        {title}
      </text>
      {layout.values.map(({ value, label }, at) => (
        <g key={value}>
          <path class={at === 0 ? 'base' : 'grid'} d={`M${left},${layout.y(value)}H${right}`} />
          <text class="tick" x={left - 6} y={layout.y(value) + 4} text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      {layout.years.map((year) => (
        <g key={year}>
          <path class="notch" d={`M${layout.x(year)},${bottom}v5`} />
          <text class="tick" x={layout.x(year)} y={bottom + 19} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      {layout.breaks.map(({ at, number }) => (
        <g key={number} class="break">
          <path d={`M${at},${top - 6}V${bottom}`} />
          <circle cx={at} cy={top - 12} r={8} />
          <text x={at} y={top - 8} text-anchor="middle">
            {number}
          </text>
        </g>
      ))}
    </>
  );
}

/** The newest outcome is named in the drawing itself. */
function LastLabel(props: {
  readonly points: readonly Point[];
  readonly layout: Layout;
  readonly headline: (observation: Observation) => string;
}) {
  const { points, layout } = props;
  const last = points.findLast(({ mark }) => mark !== 'target' && mark !== 'span');
  if (!last) return null;
  const before = points.findLast(({ joined, x }) => joined && x < last.x);
  // On the outer side of the curve.
  const falling = before !== undefined && before.observation.value > last.observation.value;
  const [x, y] = [layout.x(last.x), layout.y(last.observation.value) + (falling ? 20 : -10)];
  return (
    <text
      class="last"
      x={Math.min(x + 4, layout.right)}
      y={y}
      text-anchor={x > (layout.left + layout.right) / 2 ? 'end' : 'start'}
    >
      {props.headline(last.observation)}
    </text>
  );
}

/** What the curve goes through lies over what it leaves aside. */
const inFront = (points: readonly Point[]) => [...points].sort((a, b) => Number(a.joined) - Number(b.joined));

const curve = (points: readonly Point[], layout: Layout): string =>
  points
    .filter(({ joined }) => joined)
    .map(({ x, observation }) => `${layout.x(x).toFixed(1)},${layout.y(observation.value).toFixed(1)}`)
    .join(' ');
