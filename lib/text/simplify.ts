import { VARIANTS } from './variants.data';

/** Code unit → code unit of its simplified form; every other unit maps to itself. */
export const SIMPLE: Uint16Array = (() => {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let i = 0; i < VARIANTS.length; i += 2) table[VARIANTS.charCodeAt(i)] = VARIANTS.charCodeAt(i + 1);
  return table;
})();

const CHUNK = 8192;

/** The string of `length` code units at the start of `codes`; in chunks, because an argument list has a limit. */
export function fromCodes(codes: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += CHUNK) {
    text += String.fromCharCode(...codes.subarray(i, Math.min(length, i + CHUNK)));
  }
  return text;
}

/** Traditional → simplified, character by character; the result has the length of `text`. */
export function simplify(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = SIMPLE[text.charCodeAt(i)]!;
  return fromCodes(codes, codes.length);
}
