import { plain } from './plain';

const OF_ITS_OWN =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [contenteditable]';

/** Calls back for clicks that the page has no use for: not on links or controls, and not the end of a selection. */
export function onPlainClick(callback: (click: MouseEvent) => void, signal: AbortSignal): void {
  const hear = (event: MouseEvent) => {
    const on = event.target instanceof Element ? event.target : null;
    if (event.button !== 0 || event.defaultPrevented || (on && plain(on, 'closest')(OF_ITS_OWN))) return;
    if (getSelection()?.isCollapsed === false) return;
    callback(event);
  };
  addEventListener('click', hear, { signal, passive: true });
}
