import '../../assets/styles/tokens.css';
import '../../assets/styles/report.css';
import '../../assets/styles/detail.css';
import '../../assets/styles/popup.css';
import { figures } from '../../lib/dataset';
import { details } from '../../lib/dataset/details';
import { markSheet } from '../../lib/dom/mark-sheet';
import { localeOf } from '../../lib/ui/locale';
import { mount } from '../../lib/ui/mount';
import type { PopupActions, PopupModel } from '../../lib/ui/popup/model';
import { Popup } from '../../lib/ui/popup/popup';
import { withFrame } from '../../lib/ui/popup/with-frame';
import { loadSettings, saveSettings, watchSettings, type Settings } from '../../lib/webext/settings';
import { siteOf, withoutSite, withSite } from '../../lib/webext/site';
import { listenToTab } from '../../lib/webext/tab-readings';
import { activeTab, browserLanguage, openOptions } from '../../lib/webext/tabs';

const [tab, settings] = await Promise.all([activeTab(), loadSettings()]);
const site = siteOf(tab?.url);

const ofSettings = ({ language, marks, sitesOff }: Settings) => ({
  locale: localeOf(language, browserLanguage()),
  marks,
  siteMarked: !sitesOff.includes(site ?? ''),
});

let model: PopupModel = {
  ...ofSettings(settings),
  tab: 'loading',
  frames: [],
  figures: null,
  site,
};

const actions: PopupActions = {
  show: (frame, index) => page?.send({ type: 'show', frame, index }),
  ask: (frame) => page?.send({ type: 'ask', frame }),
  setMarks: (marks) => void saveSettings({ marks }),
  setSiteMarked: async (on) => {
    const { sitesOff } = await loadSettings();
    if (site) await saveSettings({ sitesOff: on ? withoutSite(sitesOff, site) : withSite(sitesOff, site) });
  },
  openOptions: () => void openOptions(),
  loadFigures: () => update({ figures: { dataset: figures, details } }),
};

const draw = mount(Popup, actions, 'name');
const update = (change: Partial<PopupModel>) => draw((model = { ...model, ...change }));

update({});
watchSettings((changed) => update(ofSettings(changed)));
const page =
  tab &&
  listenToTab(tab.id, markSheet(), {
    hear: (reading) => update({ tab: 'open', frames: withFrame(model.frames, reading) }),
    restricted: () => update({ tab: 'restricted' }),
    failed: () => update({ tab: 'failed' }),
  });
if (!page) update({ tab: 'restricted' });
