/** Spreadsheets in China save CSV as GB18030 as often as UTF-8. Null where the bytes are neither, or no text. */
export function decode(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\u0000') ? null : text;
    } catch {
      // not this encoding
    }
  }
  return null;
}
