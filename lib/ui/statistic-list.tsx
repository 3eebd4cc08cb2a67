import { useState } from 'preact/hooks';
import type { State } from '../compare/finding';
import type { Report } from '../compare/report';
import type { Group } from './groups';
import { moveFocus } from './move-focus';
import { StatisticRow } from './statistic-row';
import { useMessages } from './use-messages';

/** Rows drawn at a time: an article has a few dozen; a yearbook's thousand would make the popup slow to open. */
const PAGE = 120;

/** Statistics by state. Arrow keys walk the rows. */
export function StatisticList(props: {
  readonly groups: readonly Group[];
  readonly chosen: State | null;
  readonly report: Report;
  /** Absent where there is no page to show statistics on. */
  readonly onShow?: ((index: number) => void) | undefined;
}) {
  const t = useMessages();
  const [limit, setLimit] = useState(PAGE);
  const groups = props.groups.filter(({ state }) => props.chosen === null || state === props.chosen);
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  if (total === 0) return <p class="nothing">{t(props.groups.length ? 'list.empty' : 'list.none')}</p>;
  let room = limit;
  return (
    <div class="list" onKeyDown={moveFocus}>
      <p class="columns" aria-hidden="true">
        <span>{t('list.inText')}</span>
        <span>{t('list.published')}</span>
      </p>
      {groups.map(({ state, entries }) => {
        const shown = entries.slice(0, Math.max(0, room));
        room -= shown.length;
        return shown.length === 0 ? null : (
          <section key={state} aria-labelledby={`group-${state}`}>
            <h2 id={`group-${state}`} class={`state-${state}`} title={t(`stateHint.${state}`)}>
              {t(`state.${state}`)} <span class="count">{entries.length}</span>
            </h2>
            <ul>
              {shown.map((entry) => (
                <StatisticRow key={entry.index} entry={entry} report={props.report} onShow={props.onShow} />
              ))}
            </ul>
          </section>
        );
      })}
      {total > limit && (
        <button type="button" class="more" onClick={() => setLimit(limit + PAGE)}>
          {t('list.more', { count: Math.min(PAGE, total - limit) })}
        </button>
      )}
    </div>
  );
}
