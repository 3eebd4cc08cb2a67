import '../../assets/styles/tokens.css';
import '../../assets/styles/options.css';
import '../../assets/styles/figures.css';
import { figures } from '../../lib/dataset';
import { localeOf } from '../../lib/ui/locale';
import { mount } from '../../lib/ui/mount';
import type { OptionsModel } from '../../lib/ui/options/model';
import { Options } from '../../lib/ui/options/options';
import { loadOwnPackages, watchOwnPackages } from '../../lib/webext/own-packages';
import { loadSettings, saveSettings, watchSettings } from '../../lib/webext/settings';
import { siteTyped } from '../../lib/webext/site';
import { browserLanguage, extensionVersion } from '../../lib/webext/tabs';
import { figuresActions, figuresModel } from './figures';

let settings = await loadSettings();
let own = await loadOwnPackages();
let model = figuresModel(own);

const draw = mount(
  Options,
  {
    save: (change) => void saveSettings(change),
    siteOf: siteTyped,
    figures: figuresActions(
      () => own,
      () => model,
    ),
  },
  'options.title',
);

const show = () =>
  draw({
    locale: localeOf(settings.language, browserLanguage()),
    choices: settings,
    version: extensionVersion(),
    dataset: figures,
    figures: model,
  } satisfies OptionsModel);

watchSettings((changed) => {
  settings = changed;
  show();
});
watchOwnPackages((changed) => {
  own = changed;
  model = figuresModel(own);
  show();
});
show();
