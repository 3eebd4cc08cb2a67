import type { SectionProps } from '../options/model';
import { useMessages } from '../use-messages';
import { save } from './save';

/** An indicator's figures to keep. */
export function Downloads({ actions, indicator }: SectionProps & { readonly indicator: string }) {
  const t = useMessages();
  return (
    <p class="downloads">
      {(['csv', 'json'] as const).map((format) => (
        <button
          key={format}
          type="button"
          class="primary"
          onClick={() => save(actions.figures.exportFigures(indicator, format), MEDIA[format])}
        >
          {t('figures.download', { format: format.toUpperCase() })}
        </button>
      ))}
    </p>
  );
}

const MEDIA = { csv: 'text/csv', json: 'application/json' };
