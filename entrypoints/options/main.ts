import '../../assets/styles/tokens.css';
import '../../assets/styles/options.css';
import { figures } from '../../lib/dataset';
import { localeOf } from '../../lib/ui/locale';
import { mount } from '../../lib/ui/mount';
import type { OptionsModel } from '../../lib/ui/options/model';
import { Options } from '../../lib/ui/options/options';
import { loadSettings, saveSettings, watchSettings, type Settings } from '../../lib/webext/settings';
import { siteTyped } from '../../lib/webext/site';
import { browserLanguage, extensionVersion } from '../../lib/webext/tabs';

const draw = mount(
  Options,
  { save: (change) => void saveSettings(change), siteOf: siteTyped },
  'options.title',
);

const show = (settings: Settings) => {
  const model: OptionsModel = {
    locale: localeOf(settings.language, browserLanguage()),
    choices: settings,
    version: extensionVersion(),
    dataset: figures,
  };
  draw(model);
};

watchSettings(show);
show(await loadSettings());
