import type { Report } from '../../compare/report';
import { evidence } from '../export/evidence';
import type { Entry } from '../groups';
import { useLocale } from '../use-messages';
import { DetailActions } from './actions';
import { Detail } from './detail';
import { detailOf } from './model';
import { useFigures } from './use-figures';

/** The detail below a row of the list, once the figures are there. */
export function RowDetail({ report, entry }: { readonly report: Report; readonly entry: Entry }) {
  const locale = useLocale();
  const figures = useFigures();
  if (!figures) return null;
  const model = detailOf(figures.dataset, figures.details, entry, locale);
  return (
    <>
      <Detail entry={entry} model={model} />
      <DetailActions
        version={report.dataset.version}
        evidence={() => evidence(report, entry.index, figures, locale, new Date())}
      />
    </>
  );
}
