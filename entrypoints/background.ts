import { defineBackground } from 'wxt/utils/define-background';
import { markSheet } from '../lib/dom/mark-sheet';
import { showBadge } from '../lib/webext/badge';
import { countInTab, onFrameMessage } from '../lib/webext/background-port';
import { injectReader } from '../lib/webext/inject-reader';
import { loadSettings } from '../lib/webext/settings';
import { localeOf } from '../lib/ui/locale';
import { message } from '../lib/ui/messages';
import { browserLanguage } from '../lib/webext/tabs';

/** Injects the reader and keeps the badge. Holds no state: it may be stopped at any time. */
export default defineBackground(() => {
  onFrameMessage(async (frameMessage, { tabId, frameId }) => {
    const { language, onlyOnClick } = await loadSettings();
    if (frameMessage.type === 'read') return onlyOnClick || injectReader(tabId, markSheet(), frameId);
    const locale = localeOf(language, browserLanguage());
    const count = await countInTab(tabId);
    await showBadge(
      tabId,
      count,
      count ? message(locale, 'badge.title', { count }) : message(locale, 'name'),
    );
  });
});
