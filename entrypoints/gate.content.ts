import { defineContentScript } from 'wxt/utils/define-content-script';
import { worthReading } from '../lib/article/gate';
import { lookAgain } from '../lib/dom/look-again';
import { onRoute } from '../lib/dom/on-route';
import { plain } from '../lib/dom/plain';
import { sampleText } from '../lib/dom/sample';
import { whenShown } from '../lib/dom/when-shown';
import { knock } from '../lib/webext/knock';
import { onceInFrame } from '../lib/webext/once-in-frame';

/** On every page: is this worth reading? Asks for the reader, once, or sleeps. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () =>
    onceInFrame('gate', async () => {
      const awake = new AbortController();
      const look = () => {
        if (awake.signal.aborted || !worthReading(plain(document, 'title'), sampleText(document)))
          return false;
        awake.abort();
        void knock();
        return true;
      };
      const start = () => look() || lookAgain(document, look);
      whenShown(document, start);
      onRoute(start, awake.signal);
    }),
});
