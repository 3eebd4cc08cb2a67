import { plain } from './plain';

/** Calls back once the page is in front of somebody: at once, or when a prerendered page is opened. */
export function whenShown(document: Document, callback: () => void): void {
  const prerendering = plain(document as Document & { prerendering?: boolean }, 'prerendering');
  if (prerendering) plain(document, 'addEventListener')('prerenderingchange', callback, { once: true });
  else callback();
}
