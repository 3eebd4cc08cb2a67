import { useMemo } from 'preact/hooks';
import type { Place } from '../browse/place';
import { useMessages } from '../use-messages';
import type { FiguresView } from './model';

/** A place of the dataset within popup and panel, with the way back to the page. */
export function FiguresMain({ figures, place }: { readonly figures: FiguresView; readonly place: Place }) {
  const t = useMessages();
  const { Place, dataset, exportFigures } = figures;
  const model = useMemo(() => ({ dataset, figures }), [dataset, figures]);
  return (
    <main class="figures">
      <h1 class="visually-hidden">{t('name')}</h1>
      <h2 class="visually-hidden">{t('figures.title')}</h2>
      <p class="back">
        <a href="#">{t('panel.back')}</a>
      </p>
      <Place place={place} model={model} actions={{ figures: { exportFigures } }} />
    </main>
  );
}
