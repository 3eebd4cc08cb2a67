import { defineContentScript } from 'wxt/utils/define-content-script';
import { worthReading } from '../lib/article/gate';
import { sampleText } from '../lib/dom/sample';
import { knock } from '../lib/webext/knock';

/** On every page: is this worth reading? Asks for the reader, or sleeps. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    if (worthReading(document.title, sampleText(document))) knock();
  },
});
