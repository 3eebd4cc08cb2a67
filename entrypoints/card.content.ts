import { defineContentScript } from 'wxt/utils/define-content-script';
import { details } from '../lib/dataset/details';
import { CARD_SHEET } from '../lib/ui/card/card-sheet';
import { leaveCard } from '../lib/ui/card/door';
import { openCard } from '../lib/ui/card/open-card';

/** Injected when the first mark is clicked: the card and the details of the figures, which most pages never need. */
export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  noScriptStartedPostMessage: true,
  main() {
    leaveCard((request) => openCard(CARD_SHEET, details, request));
  },
});
