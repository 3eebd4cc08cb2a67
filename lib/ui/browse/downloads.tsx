import { useMessages } from '../use-messages';
import { chartFile } from './chart-file';
import type { BrowseProps } from './model';
import { save } from './save';

const MEDIA = { csv: 'text/csv', json: 'application/json' };

/** An indicator's figures and its chart to keep. */
export function Downloads(
  props: BrowseProps & { readonly indicator: string; readonly title: string; readonly source: string },
) {
  const t = useMessages();
  const saveChart = (event: Event & { currentTarget: HTMLElement }) => {
    const drawing = event.currentTarget.closest('.indicator')?.querySelector<SVGSVGElement>('.chart > svg');
    if (!drawing) return;
    save(
      { name: `${props.indicator}.svg`, content: chartFile(drawing, props.title, props.source) },
      'image/svg+xml',
    );
  };
  return (
    <p class="downloads">
      {(['csv', 'json'] as const).map((format) => (
        <button
          key={format}
          type="button"
          class="primary"
          onClick={() => save(props.actions.figures.exportFigures(props.indicator, format), MEDIA[format])}
        >
          {t('figures.download', { format: format.toUpperCase() })}
        </button>
      ))}
      <button type="button" class="primary" onClick={saveChart}>
        {t('figures.downloadChart')}
      </button>
    </p>
  );
}
