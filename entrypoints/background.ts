import { defineBackground } from 'wxt/utils/define-background';
import { markSheet } from '../lib/dom/mark-sheet';
import { localeOf } from '../lib/ui/locale';
import { message } from '../lib/ui/messages';
import { countInTab, onFrameMessage, sendStep, type Frame } from '../lib/webext/background-port';
import { showBadge } from '../lib/webext/badge';
import { onCommand } from '../lib/webext/commands';
import { injectCard, injectReader } from '../lib/webext/inject';
import { loadSettings, saveSettings } from '../lib/webext/settings';
import { browserLanguage } from '../lib/webext/tabs';

/** Injects scripts, keeps the badge, passes commands on. Holds no state: it may be stopped at any time. */
export default defineBackground(() => {
  onFrameMessage(({ type }, from) => ({ read, count, card })[type](from));
  onCommand((command, tabId) => void COMMANDS[command]?.(tabId));
});

async function read({ tabId, frameId }: Frame) {
  const { onlyOnClick } = await loadSettings();
  if (!onlyOnClick) await injectReader(tabId, markSheet(), frameId);
}

const card = ({ tabId, frameId }: Frame) => injectCard(tabId, frameId);

async function count({ tabId }: Frame) {
  const { language } = await loadSettings();
  const locale = localeOf(language, browserLanguage());
  const found = await countInTab(tabId);
  const title = found ? message(locale, 'badge.title', { count: found }) : message(locale, 'name');
  await showBadge(tabId, found, title);
}

/** By their names in the manifest. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
  next: (tabId) => sendStep(tabId, 1),
  previous: (tabId) => sendStep(tabId, -1),
  marks: async () => saveSettings({ marks: !(await loadSettings()).marks }),
};
