import { focusedElement } from './page-document';

const CONTROLS = 'a[href], button, summary, [tabindex="0"]';

/**
 * The keyboard while a card is open. Tab goes from the page into the card, and past either end of it back to where it
 * was in the page; Esc closes. The page hears neither. Both end with the signal.
 */
export function cardKeys(root: ShadowRoot, close: () => void, signal: AbortSignal): void {
  let origin: Element | null = null;
  /** Gives the focus back, if the card has it. */
  const leave = () => {
    const held = root.activeElement !== null;
    close();
    if (held && origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true });
  };
  const enter = () => {
    origin = focusedElement();
    controls(root)[0]?.focus();
  };
  const tab = (event: KeyboardEvent) => {
    const at = controls(root).indexOf(root.activeElement as HTMLElement);
    if (root.activeElement === null) {
      if (event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      return enter();
    }
    if (at !== (event.shiftKey ? 0 : controls(root).length - 1)) return;
    // Forward, the browser goes on from there by itself.
    if (event.shiftKey) event.preventDefault();
    leave();
  };
  const hear = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Tab') tab(event);
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  };
  addEventListener('keydown', hear, { signal, capture: true });
}

/** What the keyboard can reach in the card now, in order. */
const controls = (root: ShadowRoot): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter((each) => each.getClientRects().length > 0);
