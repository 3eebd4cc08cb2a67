import { Switch } from '../switch';
import { useMessages } from '../use-messages';
import type { PopupActions, PopupModel } from './model';

/** The foot of popup and panel: switches, the caveat, the dataset. */
export function Controls({ model, actions }: { readonly model: PopupModel; readonly actions: PopupActions }) {
  const t = useMessages();
  const dataset = model.frames[0]?.report.dataset;
  return (
    <footer>
      <div class="switches">
        <Switch label={t('switches.marks')} on={model.marks} onChange={actions.setMarks} />
        {model.site && (
          <Switch
            label={t('switches.siteNamed', { site: model.site })}
            on={model.siteMarked}
            disabled={!model.marks}
            onChange={actions.setSiteMarked}
          />
        )}
      </div>
      <p class="caveat">{t('footer')}</p>
      {dataset && <p class="dataset">{t('dataset.line', { ...dataset })}</p>}
    </footer>
  );
}
