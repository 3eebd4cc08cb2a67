import { STATES } from '../../compare/finding';
import { useMessages } from '../use-messages';
import { MarkPreview } from './mark-preview';
import type { SectionProps } from './model';

/** Which states are marked, on a sample and each by its line. */
export function Marks(props: SectionProps) {
  const t = useMessages();
  const { states } = props.model.choices;
  return (
    <>
      <p class="hint">{t('options.statesHint')}</p>
      <MarkPreview {...props} />
      <ul class="state-choices">
        {STATES.map((state) => (
          <li key={state} class={`state-${state}`}>
            <label>
              <input
                type="checkbox"
                checked={states.includes(state)}
                aria-describedby={`hint-${state}`}
                onChange={(event) =>
                  props.actions.save({
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
