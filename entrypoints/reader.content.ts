import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '../lib/dom/reader';
import { sendCount } from '../lib/webext/background-port';
import { frameName } from '../lib/webext/frame-name';
import type { FrameReading } from '../lib/webext/messages';
import { loadSettings, statesOn, watchSettings } from '../lib/webext/settings';
import { serveViews } from '../lib/webext/view-port';

/** Injected where the gate says yes or the user asks: reads the frame, marks it, answers the views. */
export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    const frame = frameName();
    const settings = await loadSettings();
    const reading = (): FrameReading => ({ ...reader.tell(), frame, top: window === window.top });
    const publish = () => {
      void sendCount(reader.count());
      views.tell(reading());
    };
    const reader = startReader(document, statesOn(settings, location.href), publish, signal);
    const views = serveViews(reading, (message) => {
      if (message.frame !== frame) return;
      if (message.type === 'show') reader.show(message.index);
      else reader.ask();
    });
    const unwatch = watchSettings((changed) => {
      reader.choose(statesOn(changed, location.href));
      views.tell(reading());
    });
    // Back from the cache of pages: the badge went with the page that was left.
    addEventListener('pageshow', (event) => event.persisted && publish(), { signal });
    signal.addEventListener('abort', () => {
      views.close();
      unwatch();
    });
    await sendCount(reader.count());
  },
});
