import { useMessages } from '../use-messages';
import type { SectionProps } from './model';

/** The keys of each command as the browser holds them, which alone can change them. */
export function Shortcuts({ model, actions }: SectionProps) {
  const t = useMessages();
  return (
    <>
      <dl class="shortcuts">
        {model.shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{t(`command.${command}`)}</dt>
            <dd>{keys === '' ? t('options.keysNone') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="secondary" onClick={actions.openShortcuts}>
          {t('options.keysChange')}
        </button>
      </p>
      <p class="hint">{t('options.keysHint')}</p>
    </>
  );
}
