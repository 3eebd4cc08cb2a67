import { useState } from 'preact/hooks';
import { ReportView } from '../report-view';
import { useMessages } from '../use-messages';
import type { PanelActions, PanelModel } from './model';

/** Checks any text without a page: a draft in an editing system, a passage of a PDF. */
export function PasteBox({ model, actions }: { readonly model: PanelModel; readonly actions: PanelActions }) {
  const t = useMessages();
  const draft = model.draft ?? '';
  const [empty, setEmpty] = useState(false);
  const check = (event: Event) => {
    event.preventDefault();
    setEmpty(draft.trim() === '');
    if (draft.trim() !== '') actions.check();
  };
  return (
    <>
      <h1 class="visually-hidden">{t('panel.paste')}</h1>
      <form class="paste" onSubmit={check}>
        <label for="paste">{t('panel.pasteLabel')}</label>
        <textarea
          id="paste"
          lang="zh-Hans-CN"
          rows={7}
          value={draft}
          aria-describedby="paste-hint"
          onInput={(event) => {
            setEmpty(false);
            actions.setDraft(event.currentTarget.value);
          }}
        />
        <p id="paste-hint" class="hint">
          {t('panel.pasteHint')}
        </p>
        <button type="submit" class="primary">
          {t('panel.check')}
        </button>
        <button type="button" class="secondary" onClick={() => actions.setDraft('')}>
          {t('panel.clear')}
        </button>
        <p role="alert">{empty && t('panel.nothing')}</p>
      </form>
      <div aria-live="polite">{model.checked && <ReportView report={model.checked} first />}</div>
    </>
  );
}
