import type { Observation } from '../../dataset/observation';
import type { Statistic } from '../../statistics/statistic';
import { positionOf } from '../browse/scale';
import type { Point } from '../browse/series';
import { gloss } from '../gloss';
import { LANGUAGE_TAGS } from '../locale';
import { periodLabel } from '../period-label';
import { useLocale, useMessages } from '../use-messages';

const [WIDTH, HEIGHT] = [336, 92];
const BOX = { left: 6, right: WIDTH - 6, top: 20, bottom: HEIGHT - 20 };

/** The published series with the article's own value drawn on it. Nothing where fewer than three figures can be joined. */
export function Trend(props: {
  readonly series: readonly Point[];
  readonly statistic: Statistic;
  /** It is a change between two of the figures: no value of the series. */
  readonly reckoned: boolean;
  /** A figure in the reader's numbers, its print beside it. */
  readonly inFull: (figure: Observation) => string;
}) {
  const t = useMessages();
  const locale = useLocale();
  const joined = props.series.filter((point) => point.joined).sort((a, b) => a.x - b.x);
  if (joined.length < 3) return null;
  const { period, quantity, quote } = props.statistic;
  const value = props.reckoned || quantity.kind === 'point' ? null : quantity.value;
  const [first, last] = [joined[0]!, joined.at(-1)!];
  const values = [...joined.map(({ observation }) => observation.value), ...(value === null ? [] : [value])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (at: number) => BOX.left + ((at - first.x) / (last.x - first.x || 1)) * (BOX.right - BOX.left);
  const y = (at: number) => BOX.bottom - ((at - low) / (high - low || 1)) * (BOX.bottom - BOX.top);
  const stated = (period === null ? null : positionOf(period)) ?? last.x;
  const mine = Math.min(BOX.right, Math.max(BOX.left, x(stated)));
  const year = (point: Point) => point.observation.period.slice(0, 4);
  const words = ({ observation }: Point) =>
    `${periodLabel(locale, observation.period)} ${props.inFull(observation)}`;
  const own = gloss(locale, value, quantity.unit, quote);
  return (
    <figure class="trend">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('detail.trendLabel', {
          from: words(first),
          to: words(last),
          quote: own === null ? quote : `${quote} (${own})`,
        })}
      >
        <path class="base" d={`M${BOX.left},${BOX.bottom + 4}H${BOX.right}`} />
        <polyline
          class="curve"
          points={joined
            .map((point) => `${x(point.x).toFixed(1)},${y(point.observation.value).toFixed(1)}`)
            .join(' ')}
        />
        {joined.map((point) => (
          <circle key={point.x} class="dot" cx={x(point.x)} cy={y(point.observation.value)} r={2}>
            <title>{words(point)}</title>
          </circle>
        ))}
        <text class="tick" x={BOX.left} y={HEIGHT - 3}>
          {year(first)}
        </text>
        <text class="tick" x={BOX.right} y={HEIGHT - 3} text-anchor="end">
          {year(last)}
        </text>
        {value !== null && (
          <g class="mine">
            <path d={`M${mine},${y(value)}m0,-5l5,5l-5,5l-5,-5z`} />
            <text x={mine} y={Math.max(12, y(value) - 9)} text-anchor={mine > WIDTH / 2 ? 'end' : 'start'}>
              <tspan lang={LANGUAGE_TAGS.zh_CN}>{quote}</tspan>
              {own !== null && ` ${own}`}
            </text>
          </g>
        )}
      </svg>
      <figcaption>{t('detail.trend')}</figcaption>
    </figure>
  );
}
