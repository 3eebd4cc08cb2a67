/** Calls back once the page is in front of somebody: at once, or when a prerendered page is opened. */
export function whenShown(document: Document, callback: () => void): void {
  const prerendering = (document as { prerendering?: boolean }).prerendering;
  if (prerendering) document.addEventListener('prerenderingchange', callback, { once: true });
  else callback();
}
