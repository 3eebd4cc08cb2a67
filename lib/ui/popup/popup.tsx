import { FiguresProvider } from '../detail/use-figures';
import { Controls } from './controls';
import { Masthead } from './masthead';
import type { PopupActions, PopupModel } from './model';
import { PageReports } from './page-reports';

/** The toolbar button's view: the page's statistics beside the published figures. */
export function Popup({ model, actions }: { readonly model: PopupModel; readonly actions: PopupActions }) {
  return (
    <FiguresProvider value={model.figures}>
      <div class="popup">
        <Masthead actions={actions} />
        <main>
          <PageReports model={model} actions={actions} />
        </main>
        <Controls model={model} actions={actions} dataset={model.frames[0]?.report.dataset} />
      </div>
    </FiguresProvider>
  );
}
