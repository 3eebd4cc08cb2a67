import { STATES } from '../../compare/finding';
import { useMessages } from '../use-messages';
import type { SectionProps } from './model';

/** Which states are marked; each beside a sample of its line. */
export function Marks({ model, actions }: SectionProps) {
  const t = useMessages();
  const { states } = model.choices;
  return (
    <>
      <p class="hint">{t('options.statesHint')}</p>
      <ul class="state-choices">
        {STATES.map((state) => (
          <li key={state} class={`state-${state}`}>
            <label>
              <input
                type="checkbox"
                checked={states.includes(state)}
                aria-describedby={`hint-${state}`}
                onChange={(event) =>
                  actions.save({
                    states: event.currentTarget.checked
                      ? [...states, state]
                      : states.filter((other) => other !== state),
                  })
                }
              />
              <span class="underlined">{t(`state.${state}`)}</span>
            </label>
            <p id={`hint-${state}`} class="hint">
              {t(`stateHint.${state}`)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
