import { render } from 'preact';
import type { Report } from '../../compare/report';
import type { Dataset } from '../../dataset';
import type { Details } from '../../dataset/figure-details';
import { cited } from '../cited';
import { detailOf } from '../detail/model';
import { FiguresProvider } from '../detail/use-figures';
import { evidence } from '../export/evidence';
import { LANGUAGE_TAGS } from '../locale';
import type { Locale } from '../messages';
import { stateSheet } from '../state-sheet';
import { LocaleProvider } from '../use-messages';
import { Card } from './card';
import { cardKeys } from './keys';
import { createElement, madeHere, rootElement } from './page-document';
import { place, roomFor } from './place';

export interface CardRequest {
  readonly report: Report;
  readonly index: number;
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** Of the page behind: the card takes its colours from it. */
  readonly tone: 'light' | 'dark';
  /** Where the statistic stands now; null where it has left the page. */
  readonly anchor: () => DOMRect | null;
}

/** Name of the element that carries the card, for as long as it is open. It stands outside `body`. */
export const HOST = 'heshu-card';

const STAY = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress'];

/** What can go first of all that the card shows, where it is too much: the meaning of the state, then the chart. */
const SPARE = ['brief', 'low'] as const;

/**
 * Opens the card at a statistic, in a closed shadow root that the page can neither read nor style.
 * Takes no focus; Tab leads into it. Follows scrolling and zoom; ends with Esc, a click elsewhere, or the returned function.
 */
export function openCard(css: string, details: Details, request: CardRequest): () => void {
  const { index, dataset, locale, tone } = request;
  const report = cited(request.report);
  const entry = { index, statistic: report.statistics[index]!, finding: report.findings[index]! };
  const model = detailOf(dataset, details, entry, locale);
  const host = createElement(HOST);
  host.lang = LANGUAGE_TAGS[locale];
  const root = madeHere(host.attachShadow({ mode: 'closed' }));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${css}\n${stateSheet()}\n:host{color-scheme:${tone} !important}`);
  root.adoptedStyleSheets = [sheet];
  const page = rootElement();
  page.append(host);

  const over = new AbortController();
  const close = () => {
    if (over.signal.aborted) return;
    over.abort();
    render(null, root);
    host.remove();
  };
  render(
    <LocaleProvider value={locale}>
      <FiguresProvider value={{ dataset, details }}>
        <Card
          entry={entry}
          model={model}
          version={report.dataset.version}
          evidence={() => evidence(report, index, { dataset, details }, locale, new Date())}
          onClose={close}
        />
      </FiguresProvider>
    </LocaleProvider>,
    root,
  );
  // The top layer: no z-index of the page lies above it.
  host.popover = 'manual';
  host.showPopover?.();

  const settle = () => {
    const card = root.querySelector<HTMLElement>('.card');
    const anchor = request.anchor();
    if (!card || !anchor) return close();
    const view = { width: page.clientWidth, height: innerHeight };
    card.style.maxHeight = `${roomFor(anchor, view)}px`;
    card.classList.remove(...SPARE);
    const middle = card.querySelector<HTMLElement>('.middle')!;
    const scrolls = () => middle.scrollHeight > middle.clientHeight;
    for (const spare of SPARE) card.classList.toggle(spare, scrolls());
    // What scrolls must be reached by the keyboard.
    if (scrolls()) middle.tabIndex = 0;
    else middle.removeAttribute('tabindex');
    const { left, top } = place(anchor, card.getBoundingClientRect(), view);
    Object.assign(card.style, { left: `${left}px`, top: `${top}px` });
  };
  settle();

  const options = { signal: over.signal, capture: true, passive: true };
  addEventListener('scroll', () => requestAnimationFrame(settle), options);
  addEventListener('resize', settle, options);
  addEventListener('pointerdown', ({ target }) => target !== host && close(), options);
  cardKeys(root, close, over.signal);
  // What happens on the card is no business of the page's own shortcuts.
  for (const type of STAY) host.addEventListener(type, (event) => event.stopPropagation());
  return close;
}
