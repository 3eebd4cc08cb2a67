import { render, type ComponentType } from 'preact';
import { LANGUAGE_TAGS } from './locale';
import { message, type Locale } from './messages';
import { stateSheet } from './state-sheet';
import { LocaleProvider } from './use-messages';

/** Draws a view into the page's body, and again with each model it is given. `titleId` names the page; `sheets` are style sheets besides its own. */
export function mount<Model extends { readonly locale: Locale }, Actions>(
  View: ComponentType<{ model: Model; actions: Actions }>,
  actions: Actions,
  titleId: string,
  sheets: readonly string[] = [],
): (model: Model) => void {
  document.adoptedStyleSheets = [stateSheet(), ...sheets].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  return (model) => {
    const tag = LANGUAGE_TAGS[model.locale];
    // Set again, it would have the browser work out every style anew.
    if (document.documentElement.lang !== tag) document.documentElement.lang = tag;
    document.title = message(model.locale, titleId);
    render(
      <LocaleProvider value={model.locale}>
        <View model={model} actions={actions} />
      </LocaleProvider>,
      document.body,
    );
  };
}
