/** Hands a text to the reader as a file, without leaving the page. */
export function save(file: { readonly name: string; readonly content: string }, type: string): void {
  const address = URL.createObjectURL(new Blob([file.content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // After the click has been taken: Firefox reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
