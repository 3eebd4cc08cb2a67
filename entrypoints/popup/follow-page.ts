import { figures } from '../../lib/dataset';
import { details } from '../../lib/dataset/details';
import { withOwn, withOwnDetails } from '../../lib/dataset/own-package';
import { markSheet } from '../../lib/dom/mark-sheet';
import { cited } from '../../lib/ui/cited';
import { localeOf } from '../../lib/ui/locale';
import type { PopupActions, PopupModel } from '../../lib/ui/popup/model';
import { withFrame } from '../../lib/ui/popup/with-frame';
import { loadOwnPackages } from '../../lib/webext/own-packages';
import { panelOpener } from '../../lib/webext/panel';
import { loadSettings, saveSettings, watchSettings, type Settings } from '../../lib/webext/settings';
import { siteOf, withoutSite, withSite } from '../../lib/webext/site';
import { listenToTab } from '../../lib/webext/tab-readings';
import { activeTab, browserLanguage, openOptions, openPage, type ActiveTab } from '../../lib/webext/tabs';
import type { TabPort } from '../../lib/webext/view-port';

export interface PageView {
  readonly model: () => PopupModel;
  readonly actions: PopupActions;
  /** Turns to the tab that is in front now. */
  readonly follow: () => Promise<void>;
}

/** The page in front, for popup and panel: what they show of it, and what they do. `draw` is called after each change. */
export async function followPage(draw: () => void): Promise<PageView> {
  const [loaded, inFront, own] = await Promise.all([loadSettings(), activeTab(), loadOwnPackages()]);
  let settings = loaded;
  let tab: ActiveTab | null = inFront;
  let page: TabPort | null = null;
  let model: PopupModel = {
    ...shown(settings, tab),
    tab: 'loading',
    frames: [],
    figures: { dataset: withOwn(figures, own), details: withOwnDetails(details, own) },
  };
  const update = (change: Partial<PopupModel>) => {
    model = { ...model, ...change };
    draw();
  };
  watchSettings((changed) => {
    settings = changed;
    update(shown(settings, tab));
  });
  const follow = async () => {
    tab = await activeTab();
    page?.close();
    update({ ...shown(settings, tab), tab: tab ? 'loading' : 'restricted', frames: [] });
    if (!tab) return;
    page = listenToTab(tab.id, markSheet(), {
      hear: (reading) =>
        update({
          tab: 'open',
          frames: withFrame(model.frames, { ...reading, report: cited(reading.report) }),
        }),
      restricted: () => update({ tab: 'restricted' }),
      failed: () => update({ tab: 'failed' }),
    });
  };
  return {
    model: () => model,
    follow,
    actions: {
      show: (frame, index) => page?.send({ type: 'show', frame, index }),
      ask: (frame) => page?.send({ type: 'ask', frame }),
      setMarks: (marks) => void saveSettings({ marks }),
      setSiteMarked: (on) => {
        const { site } = model;
        if (!site) return;
        const sitesOff = on ? withoutSite(settings.sitesOff, site) : withSite(settings.sitesOff, site);
        void saveSettings({ sitesOff });
      },
      openOptions: () => void openOptions(),
      openFigures: () => void openPage('options.html#figures'),
      openPanel: panelOpener(tab?.windowId) ?? undefined,
    },
  };
}

const shown = ({ language, marks, sitesOff }: Settings, tab: ActiveTab | null) => {
  const site = siteOf(tab?.url);
  return {
    site,
    marks,
    siteMarked: !sitesOff.includes(site ?? ''),
    locale: localeOf(language, browserLanguage()),
  };
};
