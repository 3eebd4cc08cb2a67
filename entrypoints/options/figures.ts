import { figures } from '../../lib/dataset';
import { details } from '../../lib/dataset/details';
import { openDataset } from '../../lib/dataset/open';
import { withOwn, withOwnDetails, type OwnPackage } from '../../lib/dataset/own-package';
import { exportCsv, exportJson } from '../../lib/figures/export';
import { importFigures } from '../../lib/figures/import';
import type { FiguresActions, FiguresModel } from '../../lib/ui/browse/model';
import { saveOwnPackages } from '../../lib/webext/own-packages';

type Own = readonly OwnPackage[];

/** The bundled figures with the reader's own beside them, as the views show them. */
export const figuresModel = (own: Own): FiguresModel => ({
  dataset: withOwn(figures, own),
  details: withOwnDetails(details, own),
  own: own.map(({ id, title, added, figures: packed }) => {
    const { indicators, observations } = openDataset(packed);
    return {
      id,
      title,
      added,
      indicators,
      figures: indicators.flatMap((each) => observations(each.id)).length,
    };
  }),
});

/** What the views can do with them. `own` and `model` give what is held and shown at the time. */
export const figuresActions = (own: () => Own, model: () => FiguresModel): FiguresActions => ({
  async importFiles(files) {
    const picked = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    const imported = importFigures(picked, {
      base: figures,
      areas: details.areas,
      id: `own${Date.now().toString(36)}`,
      today: new Date().toISOString().slice(0, 10),
    });
    if ('faults' in imported) return imported;
    await saveOwnPackages([...own(), imported.own]);
    return { title: imported.own.title, figures: imported.figures };
  },
  removeOwn: (id) => void saveOwnPackages(own().filter((each) => each.id !== id)),
  exportFigures: (indicator, format) => ({
    name: `${indicator}.${format}`,
    content: (format === 'csv' ? exportCsv : exportJson)(model().dataset, model().details, indicator),
  }),
});
