import { useMessages } from './use-messages';

const PATHS = { '-1': 'M4 10l4-4 4 4', '1': 'M4 6l4 4 4-4' };

/** Previous and next in a list of `total`, with the place in it: said, too, whenever it changes. */
export function Stepper(props: {
  /** From 0; null before the first step. */
  readonly place: number | null;
  readonly total: number;
  /** What stands there, for those who do not see the list move. */
  readonly what: string;
  readonly onStep: (by: 1 | -1) => void;
}) {
  const t = useMessages();
  const { place, total } = props;
  const button = (by: 1 | -1) => {
    const label = t(by === 1 ? 'command.next' : 'command.previous');
    const arrow = by === 1 ? 'Down' : 'Up';
    return (
      <button
        type="button"
        aria-label={label}
        aria-keyshortcuts={`Alt+Arrow${arrow}`}
        title={`${label} (Alt+${by === 1 ? '↓' : '↑'})`}
        disabled={total === 0}
        onClick={() => props.onStep(by)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d={PATHS[by]} fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
    );
  };
  return (
    <div class="stepper" role="group" aria-label={t('step.label')}>
      <span role="status">
        {t('step.place', { place: place === null ? '–' : place + 1, total })}
        <span class="visually-hidden"> {props.what}</span>
      </span>
      {button(-1)}
      {button(1)}
    </div>
  );
}
