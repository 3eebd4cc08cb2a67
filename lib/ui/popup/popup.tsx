import type { PopupActions, PopupModel } from './model';
import { PageReports } from './page-reports';
import { Shell } from './shell';

/** The toolbar button's view: the page's statistics beside the published figures. */
export function Popup({ model, actions }: { readonly model: PopupModel; readonly actions: PopupActions }) {
  return (
    <Shell model={model} actions={actions} dataset={model.frames[0]?.report.dataset}>
      <PageReports model={model} actions={actions} />
    </Shell>
  );
}
