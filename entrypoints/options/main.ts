import '../../assets/styles/tokens.css';
import '../../assets/styles/options.css';
import '../../assets/styles/figures.css';
import { figures } from '../../lib/dataset';
import { clear, lay } from '../../lib/dom/highlighter';
import { markSheet } from '../../lib/dom/mark-sheet';
import { localeOf } from '../../lib/ui/locale';
import { mount } from '../../lib/ui/mount';
import type { OptionsModel } from '../../lib/ui/options/model';
import { Options } from '../../lib/ui/options/options';
import { loadOwnPackages, watchOwnPackages } from '../../lib/webext/own-packages';
import { loadSettings, saveSettings, watchSettings } from '../../lib/webext/settings';
import { loadShortcuts, openShortcuts } from '../../lib/webext/shortcuts';
import { siteTyped } from '../../lib/webext/site';
import { browserLanguage, extensionVersion } from '../../lib/webext/tabs';
import { figuresActions, figuresModel } from './figures';
import { sample } from './sample';

let settings = await loadSettings();
let own = await loadOwnPackages();
let shortcuts = await loadShortcuts();
let model = figuresModel(own);

const draw = mount(
  Options,
  {
    save: (change) => void saveSettings(change),
    siteOf: siteTyped,
    openShortcuts: () => void openShortcuts(),
    paint: (grounds) => {
      clear();
      for (const { tone, marks } of grounds) {
        lay(
          marks.map(({ state, elements }) => ({ state, ranges: elements.map(contents) })),
          tone,
        );
      }
    },
    figures: figuresActions(
      () => own,
      () => model,
    ),
  },
  'options.title',
  [markSheet()],
);

function contents({ firstChild: text }: Element): Range {
  const range = new Range();
  range.selectNodeContents(text!);
  return range;
}

const show = () =>
  draw({
    locale: localeOf(settings.language, browserLanguage()),
    choices: settings,
    version: extensionVersion(),
    dataset: figures,
    figures: model,
    sample,
    shortcuts,
  } satisfies OptionsModel);

watchSettings((changed) => {
  settings = changed;
  show();
});
// Keys are changed on a page of the browser's: look again on coming back.
addEventListener('focus', async () => {
  shortcuts = await loadShortcuts();
  show();
});
watchOwnPackages((changed) => {
  own = changed;
  model = figuresModel(own);
  show();
});
show();
