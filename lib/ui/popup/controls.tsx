import type { Report } from '../../compare/report';
import { Switch } from '../switch';
import { useMessages } from '../use-messages';
import type { PopupActions, PopupModel } from './model';

/** The foot of popup and panel: switches, the caveat, the dataset. */
export function Controls(props: {
  readonly model: PopupModel;
  readonly actions: PopupActions;
  /** Of what is shown. */
  readonly dataset: Report['dataset'] | undefined;
}) {
  const { model, actions, dataset } = props;
  const t = useMessages();
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
        <Switch label={t('options.onlyOnClick')} on={model.onlyOnClick} onChange={actions.setOnlyOnClick} />
      </div>
      <div class="standing">
        <p class="caveat">{t('footer')}</p>
        {dataset && <p class="dataset">{t('dataset.short', { ...dataset })}</p>}
      </div>
    </footer>
  );
}
