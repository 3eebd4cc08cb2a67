import type { Observation } from '../../dataset/observation';
import { useLocale } from '../use-messages';
import { headline, originalOf } from './format';

/** A figure in the reader's own numbers, and beside it the Chinese print where that is another: 1.334B people 13.34亿人. */
export function Value(props: {
  readonly figure: Observation;
  readonly unit: string;
  /** For the figure that heads a page. */
  readonly large?: boolean;
}) {
  const { figure, unit } = props;
  const own = headline(useLocale(), figure, unit);
  const original = originalOf(figure, unit, own);
  return (
    <>
      <span class={props.large ? 'figure' : 'value'}>{own}</span>
      {original !== null && (
        <span class="original" lang="zh-Hans-CN">
          {' '}
          {original}
        </span>
      )}
    </>
  );
}
