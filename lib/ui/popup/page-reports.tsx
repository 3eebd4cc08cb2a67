import { ReportView } from '../report-view';
import type { PopupActions, PopupModel } from './model';
import { PageMessage } from './page-message';

/** What the frames of a page have to show; or why there is nothing, and what can be done. */
export function PageReports({
  model,
  actions,
}: {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}) {
  const worth = model.frames.filter(
    ({ state, asked }) => state === 'article' || (asked && state === 'other'),
  );
  if (worth.length > 0) {
    return (
      <>
        {worth.map(({ frame, report, shown }, at) => (
          <ReportView
            key={frame}
            report={report}
            first={at === 0}
            shown={shown}
            onShow={(index) => actions.show(frame, index)}
          />
        ))}
      </>
    );
  }
  const onPaste = actions.paste;
  if (model.tab === 'loading') return <PageMessage about="loading" />;
  if (model.tab !== 'open') return <PageMessage about={model.tab} onPaste={onPaste} />;
  const other = model.frames.find(({ state }) => state === 'other');
  return other ? (
    <PageMessage
      about="notArticle"
      reasons={other.report.article.reasons}
      onAsk={() => actions.ask(other.frame)}
      onPaste={onPaste}
    />
  ) : (
    <PageMessage about="noBody" onPaste={onPaste} />
  );
}
