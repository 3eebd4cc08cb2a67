import { defineContentScript } from 'wxt/utils/define-content-script';
import { figures } from '../lib/dataset/lean';
import { withOwn } from '../lib/dataset/own-package';
import { onPlainClick } from '../lib/dom/on-plain-click';
import { startReader } from '../lib/dom/reader';
import { takeCard } from '../lib/ui/card/door';
import { localeOf } from '../lib/ui/locale';
import { askForCard, onOrder, sendCount } from '../lib/webext/background-port';
import { frameName } from '../lib/webext/frame-name';
import { lifeInPage } from '../lib/webext/life';
import type { FrameReading } from '../lib/webext/messages';
import { onceInFrame } from '../lib/webext/once-in-frame';
import { loadOwnPackages, watchOwnPackages } from '../lib/webext/own-packages';
import { loadSettings, statesOn, watchSettings } from '../lib/webext/settings';
import { browserLanguage } from '../lib/webext/tabs';
import { serveViews } from '../lib/webext/view-port';

/** Injected where the gate says yes or the user asks: reads the frame, marks it, answers the views. */
export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  noScriptStartedPostMessage: true,
  main: () => onceInFrame('reader', start),
});

async function start(): Promise<void> {
  const { signal, over } = lifeInPage();
  const frame = frameName();
  let [settings, dataset] = await Promise.all([
    loadSettings(),
    loadOwnPackages().then((own) => withOwn(figures, own)),
  ]);
  let closeCard = () => {};
  let anchor: () => DOMRect | null = () => null;
  const reading = (): FrameReading => ({ ...reader.tell(), frame, top: window === window.top });
  const publish = () => {
    if (over()) return;
    // The number of the card has left the page: so does the card.
    if (!anchor()) closeCard();
    void sendCount(reader.count());
    views.tell(reading());
  };
  const started = await startReader(
    document,
    statesOn(settings, location.href),
    publish,
    signal,
    dataset,
    () => !over(),
  );
  if (!started) return;
  const reader = started;
  const views = serveViews(reading, (message, asker) => {
    if (message.frame !== frame) return;
    if (message.type === 'ask') return reader.ask();
    reader.show(message.index);
    views.move(frame, message.index, asker);
  });
  const openCard = async (index: number) => {
    views.move(frame, index);
    closeCard();
    // Before anything waits: the index belongs to what is read now.
    const { report } = reader.tell();
    const where = reader.anchor(index);
    if (!takeCard()) await askForCard();
    const open = takeCard();
    if (!open || signal.aborted) return;
    anchor = where;
    closeCard = open({
      index,
      report,
      dataset,
      locale: localeOf(settings.language, browserLanguage()),
      tone: reader.tone(),
      anchor,
    });
  };
  onPlainClick((point) => {
    if (over()) return;
    const index = reader.at(point);
    if (index !== null) void openCard(index);
  }, signal);
  onOrder((order) => {
    if (order.type === 'anyway') return reader.ask();
    const index = reader.step(order.by);
    if (index !== null) void openCard(index);
  });
  watchSettings((changed) => {
    settings = changed;
    reader.choose(statesOn(changed, location.href));
    views.tell(reading());
  });
  watchOwnPackages((own) => {
    dataset = withOwn(figures, own);
    reader.use(dataset);
  });
  // Back from the cache of pages: the badge went with the page that was left, in Firefox a moment after this event.
  addEventListener('pageshow', (event) => event.persisted && setTimeout(publish, 200), { signal });
  // The rest of what was opened has gone with the extension.
  signal.addEventListener('abort', () => closeCard(), { once: true });
  await sendCount(reader.count());
}
