import { defineBackground } from 'wxt/utils/define-background';
import { markSheet } from '../lib/dom/mark-sheet';
import { localeOf } from '../lib/ui/locale';
import { message } from '../lib/ui/messages';
import { countInTab, onFrameMessage, sendOrder, sendStep, type Frame } from '../lib/webext/background-port';
import { showBadge } from '../lib/webext/badge';
import { onCommand } from '../lib/webext/commands';
import { onMenu, setMenus, type MenuItem } from '../lib/webext/menus';
import { onStart } from '../lib/webext/on-start';
import { openForSelection } from '../lib/webext/selection';
import { injectCard, injectGates, injectReader } from '../lib/webext/inject';
import { loadSettings, saveSettings, watchSettings } from '../lib/webext/settings';
import { browserLanguage, openPage } from '../lib/webext/tabs';

/** Injects scripts, keeps the badge, passes commands on. Holds no state: it may be stopped at any time. */
export default defineBackground(() => {
  onFrameMessage(({ type }, from) => ({ read, count, card })[type](from));
  onCommand((command, tabId) => void COMMANDS[command]?.(tabId));
  onMenu((item, frame) => void MENU[item](frame));
  onStart((start) => {
    void nameMenus();
    if (start !== 'browser') void injectGates();
    if (start === 'install') void openPage('welcome.html');
  });
  watchSettings(() => void nameMenus());
});

async function read({ tabId, frameId }: Frame) {
  const { onlyOnClick } = await loadSettings();
  if (!onlyOnClick) await injectReader(tabId, markSheet(), frameId);
}

const card = ({ tabId, frameId }: Frame) => injectCard(tabId, frameId);

const locale = async () => localeOf((await loadSettings()).language, browserLanguage());

async function nameMenus() {
  const language = await locale();
  await setMenus((item) => message(language, `menu.${item}`));
}

async function count({ tabId }: Frame) {
  const language = await locale();
  const found = await countInTab(tabId);
  const title = found ? message(language, 'badge.title', { count: found }) : message(language, 'name');
  await showBadge(tabId, found, title);
}

/** By their names in the manifest. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
  next: (tabId) => sendStep(tabId, 1),
  previous: (tabId) => sendStep(tabId, -1),
  marks: async () => saveSettings({ marks: !(await loadSettings()).marks }),
};

const MENU: Readonly<Record<MenuItem, (frame: Frame) => Promise<void>>> = {
  selection: openForSelection,
  page: async ({ tabId, frameId }) => {
    await injectReader(tabId, markSheet(), frameId);
    await sendOrder(tabId, frameId, { type: 'anyway' });
  },
};
