import { FiguresProvider } from '../detail/use-figures';
import { Switch } from '../switch';
import { useMessages } from '../use-messages';
import { FrameReport } from './frame-report';
import type { PopupActions, PopupModel } from './model';
import { PageMessage } from './page-message';

/** The toolbar button's view: the page's statistics beside the published figures. */
export function Popup({ model, actions }: { readonly model: PopupModel; readonly actions: PopupActions }) {
  const t = useMessages();
  const worth = model.frames.filter(
    ({ state, asked }) => state === 'article' || (asked && state === 'other'),
  );
  const dataset = model.frames[0]?.report.dataset;
  return (
    <FiguresProvider value={{ figures: model.figures, load: actions.loadFigures }}>
      <div class="popup">
        <header class="masthead">
          <span class="wordmark">{t('name')}</span>
          <button type="button" class="quiet" onClick={actions.openOptions}>
            {t('options.open')}
          </button>
        </header>
        <main>
          {worth.length > 0
            ? worth.map((view) => <FrameReport key={view.frame} view={view} actions={actions} />)
            : nothing(model, actions)}
        </main>
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
      </div>
    </FiguresProvider>
  );
}

const nothing = (model: PopupModel, actions: PopupActions) => {
  if (model.tab !== 'open') return <PageMessage about={model.tab} />;
  const other = model.frames.find(({ state }) => state === 'other');
  return other ? (
    <PageMessage about="notArticle" onAsk={() => actions.ask(other.frame)} />
  ) : (
    <PageMessage about="noBody" />
  );
};
