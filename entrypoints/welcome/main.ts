import '../../assets/styles/tokens.css';
import '../../assets/styles/detail.css';
import '../../assets/styles/welcome.css';
import { STATES } from '../../lib/compare/finding';
import { figures } from '../../lib/dataset';
import { details } from '../../lib/dataset/details';
import { markSheet } from '../../lib/dom/mark-sheet';
import { onPlainClick } from '../../lib/dom/on-plain-click';
import { startReader } from '../../lib/dom/reader';
import { CARD_SHEET } from '../../lib/ui/card/card-sheet';
import { openCard } from '../../lib/ui/card/open-card';
import { localeOf } from '../../lib/ui/locale';
import { mount } from '../../lib/ui/mount';
import { Welcome } from '../../lib/ui/welcome/welcome';
import { onCommand } from '../../lib/webext/commands';
import { loadSettings } from '../../lib/webext/settings';
import { browserLanguage, openOptions } from '../../lib/webext/tabs';

const { language } = await loadSettings();
const locale = localeOf(language, browserLanguage());
let step = (_by: 1 | -1) => {};
mount(Welcome, { openOptions: () => void openOptions(), step: (by: 1 | -1) => step(by) }, 'welcome.title', [
  markSheet(),
])({ locale });

// The sample is read and marked by the very reader that works on news pages.
const { signal } = new AbortController();
const reader = await startReader(document, new Set(STATES), () => {}, signal);
reader?.ask();
let close = () => {};
const open = (index: number | null) => {
  close();
  if (!reader || index === null) return;
  close = openCard(CARD_SHEET, details, {
    index,
    locale,
    report: reader.tell().report,
    dataset: figures,
    tone: reader.tone(),
    anchor: reader.anchor(index),
  });
};
onPlainClick((point) => open(reader?.at(point) ?? null), signal);
step = (by) => open(reader?.step(by) ?? null);
// The background's orders reach content scripts only.
onCommand((command) => {
  if (document.visibilityState !== 'visible') return;
  if (command === 'next') step(1);
  if (command === 'previous') step(-1);
});
