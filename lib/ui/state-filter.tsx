import type { State } from '../compare/finding';
import type { Group } from './groups';
import { useMessages } from './use-messages';

/** Chips that narrow the list to one state. Each chip wears its state's own line: it is the legend of the marks, too. */
export function StateFilter(props: {
  readonly groups: readonly Group[];
  readonly chosen: State | null;
  readonly onChoose: (state: State | null) => void;
}) {
  const t = useMessages();
  const total = props.groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const chips: { state: State | null; count: number }[] = [
    { state: null, count: total },
    ...props.groups.map(({ state, entries }) => ({ state, count: entries.length })),
  ];
  return (
    <div class="filter" role="group" aria-label={t('list.filter')}>
      {chips.map(({ state, count }) => (
        <button
          key={state}
          type="button"
          class={`chip ${state ? `state-${state}` : ''}`}
          aria-pressed={props.chosen === state}
          title={state ? t(`stateHint.${state}`) : undefined}
          onClick={() => props.onChoose(state)}
        >
          <span class={state ? 'underlined' : ''}>{state ? t(`stateShort.${state}`) : t('list.all')}</span>
          <span class="count">{count}</span>
        </button>
      ))}
    </div>
  );
}
