import { markSheet } from '../../lib/dom/mark-sheet';
import { afterDrawing } from '../../lib/ui/after-drawing';
import { cited } from '../../lib/ui/cited';
import { localeOf } from '../../lib/ui/locale';
import type { PopupActions, PopupModel } from '../../lib/ui/popup/model';
import { withFrame } from '../../lib/ui/popup/with-frame';
import { loadOwnPackages } from '../../lib/webext/own-packages';
import { askToPaste } from '../../lib/webext/paste';
import { panelOpener } from '../../lib/webext/panel';
import { loadSettings, saveSettings, watchSettings, type Settings } from '../../lib/webext/settings';
import { siteOf, withoutSite, withSite } from '../../lib/webext/site';
import { listenToTab } from '../../lib/webext/tab-readings';
import { activeTab, browserLanguage, openOptions, type ActiveTab } from '../../lib/webext/tabs';
import type { TabPort } from '../../lib/webext/view-port';

export interface PageView {
  readonly model: () => PopupModel;
  readonly actions: PopupActions;
  /** Loads the figures, once, as soon as what is drawn is on the screen. */
  readonly loadFigures: () => void;
  /** Listens to the tab that was in front when the view was opened. */
  readonly start: () => void;
  /** Turns to the tab that is in front now. */
  readonly follow: () => Promise<void>;
}

/** The page in front, for popup and panel: what they show of it, and what they do. `draw` is called after each change. */
export async function followPage(draw: () => void): Promise<PageView> {
  const [loaded, inFront] = await Promise.all([loadSettings(), activeTab()]);
  let settings = loaded;
  let tab: ActiveTab | null = inFront;
  let page: TabPort | null = null;
  let turn = 0;
  let model: PopupModel = { ...shown(settings, tab), tab: 'loading', frames: [], figures: null };
  const update = (change: Partial<PopupModel>) => {
    model = { ...model, ...change };
    draw();
  };
  watchSettings((changed) => {
    settings = changed;
    update(shown(settings, tab));
  });
  const moved = (frame: string, shown: number) =>
    update({ frames: model.frames.map((one) => (one.frame === frame ? { ...one, shown } : one)) });
  let figures: Promise<void> | null = null;
  const loadFigures = () => {
    figures ??= afterDrawing().then(async () => {
      const [{ figuresView }, own] = await Promise.all([import('./figures'), loadOwnPackages()]);
      update({ figures: figuresView(own) });
    });
  };
  const told = (change: Partial<PopupModel>) => {
    update(change);
    loadFigures();
  };
  const start = () => {
    page?.close();
    page =
      tab &&
      listenToTab(tab.id, markSheet(), {
        hear: (reading) =>
          told({
            tab: 'open',
            frames: withFrame(model.frames, { ...reading, report: cited(reading.report) }),
          }),
        moved,
        closed: (why) => told({ tab: why }),
        failed: () => told({ tab: 'failed' }),
      });
    const next = { ...shown(settings, tab), frames: [] };
    if (tab) update({ ...next, tab: 'loading' });
    else told({ ...next, tab: 'restricted' });
  };
  const openPanel = panelOpener(tab?.windowId);
  return {
    model: () => model,
    start,
    loadFigures,
    follow: async () => {
      const mine = ++turn;
      const front = await activeTab();
      // Another tab may have come to the front meanwhile, and been answered first.
      if (mine !== turn) return;
      tab = front;
      start();
    },
    actions: {
      show: (frame, index) => {
        page?.send({ type: 'show', frame, index });
        moved(frame, index);
      },
      ask: (frame) => page?.send({ type: 'ask', frame }),
      setMarks: (marks) => void saveSettings({ marks }),
      setOnlyOnClick: (onlyOnClick) => void saveSettings({ onlyOnClick }),
      setSiteMarked: (on) => {
        const { site } = model;
        if (!site) return;
        const sitesOff = on ? withoutSite(settings.sitesOff, site) : withSite(settings.sitesOff, site);
        void saveSettings({ sitesOff });
      },
      openOptions: () => void openOptions(),
      openPanel: openPanel ?? undefined,
      paste: openPanel
        ? () => {
            // First: a panel opens in the click itself, and in nothing that waits.
            void openPanel();
            if (tab?.windowId !== undefined) void askToPaste(tab.windowId);
          }
        : undefined,
    },
  };
}

const shown = ({ language, marks, sitesOff, onlyOnClick }: Settings, tab: ActiveTab | null) => {
  const site = siteOf(tab?.url);
  return {
    site,
    marks,
    onlyOnClick,
    siteMarked: !sitesOff.includes(site ?? ''),
    locale: localeOf(language, browserLanguage()),
  };
};
