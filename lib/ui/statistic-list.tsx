import { useEffect, useRef } from 'preact/hooks';
import type { Report } from '../compare/report';
import type { Group } from './groups';
import { moveFocus } from './move-focus';
import { StatisticRow } from './statistic-row';
import { useGrowing } from './use-growing';
import { useMessages } from './use-messages';
import type { Steps } from './use-steps';

/** Statistics by state. Arrow keys walk the rows; the row that the page shows is in sight. */
export function StatisticList(props: {
  readonly groups: readonly Group[];
  readonly report: Report;
  readonly steps: Steps;
}) {
  const t = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const { groups, report } = props;
  const { at, open, press, toggle } = props.steps;
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const { limit, more } = useGrowing(total);
  const place = groups.flatMap(({ entries }) => entries).findIndex(({ index }) => index === at);
  useEffect(() => {
    if (place >= 0) bringInSight(list.current, place);
  }, [place]);
  let room = Math.max(limit, place + 1);
  return (
    <div class="list" ref={list} onKeyDown={moveFocus}>
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
                <StatisticRow
                  key={entry.index}
                  entry={entry}
                  report={report}
                  current={entry.index === at}
                  open={open.has(entry.index)}
                  onPress={press}
                  onToggle={toggle}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {more && (
        <button type="button" class="more" onClick={more}>
          {t('list.more', { count: total - limit })}
        </button>
      )}
    </div>
  );
}

/** Who walks the rows by keyboard goes along; who stands elsewhere stays there. */
function bringInSight(list: HTMLElement | null, place: number): void {
  const row = list?.querySelectorAll<HTMLElement>('.row')[place];
  row?.scrollIntoView({ block: 'nearest' });
  if (document.activeElement?.matches('.list .show')) row?.querySelector<HTMLElement>('.show')?.focus();
}
