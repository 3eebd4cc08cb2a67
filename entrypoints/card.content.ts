import { defineContentScript } from 'wxt/utils/define-content-script';
import card from '../assets/styles/card.css?inline';
import detail from '../assets/styles/detail.css?inline';
import report from '../assets/styles/report.css?inline';
import tokens from '../assets/styles/tokens.css?inline';
import { details } from '../lib/dataset/details';
import { leaveCard } from '../lib/ui/card/door';
import { openCard } from '../lib/ui/card/open-card';

/** Injected when the first mark is clicked: the card and the details of the figures, which most pages never need. */
export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  noScriptStartedPostMessage: true,
  main() {
    leaveCard((request) => openCard([tokens, report, detail, card].join('\n'), details, request));
  },
});
