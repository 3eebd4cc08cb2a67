import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../compare/report';
import type { Group } from './groups';
import { moveFocus } from './move-focus';
import { StatisticRow } from './statistic-row';
import { useGrowing } from './use-growing';
import { useMessages } from './use-messages';
import type { Steps } from './use-steps';

/** Statistics by state. Tab stops at one row, from which the arrow keys walk; the row that the page shows is in sight. */
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
  const order = groups.flatMap(({ entries }) => entries.map(({ index }) => index));
  const place = at === null ? -1 : order.indexOf(at);
  const [stop, setStop] = useState<number | undefined>();
  useLayoutEffect(() => {
    if (place < 0) return;
    setStop(order[place]);
    bringInSight(list.current, place);
  }, [place]);
  const reachable = stop !== undefined && order.includes(stop) ? stop : order[0];
  let room = Math.max(limit, place + 1);
  return (
    <div
      class="list"
      ref={list}
      onKeyDown={moveFocus}
      onFocusIn={({ target }) => setStop(indexOf(target) ?? stop)}
    >
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
                  reachable={entry.index === reachable}
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

/** Index of the statistic in whose row an element stands. */
function indexOf(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest('.row') : null;
  const index = row?.querySelector<HTMLElement>('.show')?.dataset.index;
  return index === undefined ? undefined : Number(index);
}

/** Who walks the rows by keyboard goes along; who stands elsewhere stays there. */
function bringInSight(list: HTMLElement | null, place: number): void {
  const row = list?.querySelectorAll<HTMLElement>('.row')[place];
  row?.scrollIntoView({ block: 'nearest' });
  if (document.activeElement?.matches('.list .show')) row?.querySelector<HTMLElement>('.show')?.focus();
}
