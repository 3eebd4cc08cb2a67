import { defineContentScript } from 'wxt/utils/define-content-script';
import { mark, read, show } from '../lib/dom/session';
import { clear } from '../lib/dom/highlighter';
import { sendCount } from '../lib/webext/background-port';
import { frameName } from '../lib/webext/frame-name';
import type { FrameReading } from '../lib/webext/messages';
import { loadSettings, watchSettings, type Settings } from '../lib/webext/settings';
import { siteOf } from '../lib/webext/site';
import { serveViews } from '../lib/webext/view-port';

/** Injected where the gate says yes or the user asks: reads the frame, marks it, answers the views. */
export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  noScriptStartedPostMessage: true,
  async main(context) {
    const frame = frameName();
    let settings = await loadSettings();
    let asked = false;
    let marked = false;
    let session = read(document, asked);

    const paint = () => (marked = mark(session, new Set(statesFor(settings))));
    const reading = (): FrameReading => ({
      frame,
      top: window === window.top,
      state:
        session.article.text === '' ? 'empty' : session.report.article.healthPolicy ? 'article' : 'other',
      asked,
      marked,
      report: session.report,
    });
    const count = () => sendCount(session.worth ? session.report.statistics.length : null);

    paint();
    const views = serveViews(reading, (message) => {
      if (message.frame !== frame) return;
      if (message.type === 'show') return show(session, message.index);
      asked = true;
      session = read(document, asked);
      paint();
      void count();
      views.tell(reading());
    });
    const unwatch = watchSettings((changed) => {
      settings = changed;
      paint();
      views.tell(reading());
    });
    context.onInvalidated(() => {
      clear();
      views.close();
      unwatch();
    });
    await count();
  },
});

/** The states to mark here and now; none where marks are off, altogether or on this site. */
const statesFor = ({ marks, states, sitesOff }: Settings) =>
  marks && !sitesOff.includes(siteOf(location.href) ?? '') ? states : [];
