/** Puts text on the clipboard, also on plain http pages, which have no Clipboard API. Needs the user's click. */
export async function copyText(text: string): Promise<void> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard) {
    const done = await clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (done) return;
  }
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', give, { capture: true, once: true });
  // Not the document's own: a page may have an image of that name.
  Document.prototype.execCommand.call(document, 'copy');
  removeEventListener('copy', give, { capture: true });
}
