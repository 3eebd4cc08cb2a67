import { plain } from './plain';

/** Brings a range to the middle of the view, through every box that scrolls around it. */
export function scrollTo(range: AbstractRange): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  plain(element, 'scrollIntoView')({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const { top, height } = live.getBoundingClientRect();
  const away = top + height / 2 - innerHeight / 2;
  // A paragraph taller than the window: its middle is not the number's place.
  if (Math.abs(away) > innerHeight / 3) scrollBy({ top: away, behavior: 'instant' });
}
