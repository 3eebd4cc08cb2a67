import { PageReports } from '../popup/page-reports';
import { Shell } from '../popup/shell';
import { useMessages } from '../use-messages';
import type { PanelActions, PanelModel } from './model';
import { PasteBox } from './paste-box';

/** The panel at the side: the page in front, or a text of the reader's own. */
export function Panel({ model, actions }: { readonly model: PanelModel; readonly actions: PanelActions }) {
  const t = useMessages();
  const pasting = model.draft !== null;
  const shown = pasting ? model.checked : model.frames[0]?.report;
  return (
    <Shell model={model} actions={actions} dataset={shown?.dataset}>
      <p class="mode">
        <button
          type="button"
          class="secondary"
          aria-pressed={pasting}
          onClick={() => actions.setDraft(pasting ? null : '')}
        >
          {t(pasting ? 'panel.back' : 'panel.paste')}
        </button>
      </p>
      {pasting ? (
        <PasteBox model={model} actions={actions} />
      ) : (
        <PageReports model={model} actions={actions} />
      )}
    </Shell>
  );
}
