import { figures } from '../../lib/dataset';
import { details } from '../../lib/dataset/details';
import { withOwn, withOwnDetails, type OwnPackage } from '../../lib/dataset/own-package';
import { exportCsv, exportJson } from '../../lib/figures/export';
import { FiguresPlace } from '../../lib/ui/browse/figures-place';
import type { FiguresView } from '../../lib/ui/popup/model';

/** The figures and their views: a megabyte that the list of a page does not wait for. */
export function figuresView(own: readonly OwnPackage[]): FiguresView {
  const dataset = withOwn(figures, own);
  const all = withOwnDetails(details, own);
  return {
    dataset,
    details: all,
    Place: FiguresPlace,
    exportFigures: (indicator, format) => ({
      name: `${indicator}.${format}`,
      content: (format === 'csv' ? exportCsv : exportJson)(dataset, all, indicator),
    }),
  };
}
