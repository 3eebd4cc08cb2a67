import { useState } from 'preact/hooks';
import type { ArithmeticCheck } from '../compare/finding';
import { NoteLine } from './note-line';
import { useMessages } from './use-messages';

/** Checks drawn at once: an article has a few. */
const FIRST = 20;

/** Checks of the article's own arithmetic; those that do not add up first. */
export function ArithmeticList(props: {
  readonly checks: readonly ArithmeticCheck[];
  readonly onShow?: ((index: number) => void) | undefined;
}) {
  const t = useMessages();
  const [limit, setLimit] = useState(FIRST);
  if (props.checks.length === 0) return null;
  const checks = [...props.checks].sort((a, b) => Number(a.holds) - Number(b.holds));
  return (
    <section class="arithmetic" aria-labelledby="arithmetic">
      <h2 id="arithmetic">
        {t('list.arithmetic')} <span class="count">{checks.length}</span>
      </h2>
      <ul>
        {checks.slice(0, limit).map((check, index) => (
          <li key={index} class="row">
            <button type="button" class="show" onClick={() => props.onShow?.(check.statistics[0] ?? 0)}>
              <span class={check.holds ? 'holds' : 'fails'}>
                {t(check.holds ? 'list.holds' : 'list.fails')}
              </span>
              <NoteLine note={check.note} />
            </button>
          </li>
        ))}
      </ul>
      {checks.length > limit && (
        <button type="button" class="more" onClick={() => setLimit(checks.length)}>
          {t('list.more', { count: checks.length - limit })}
        </button>
      )}
    </section>
  );
}
