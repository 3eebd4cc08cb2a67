import { GAPS, SIMPLIFIED } from './variants.data';

/** Before the first traditional character of the table. */
const START = 0x3400;
/** A gap of n is written as the n-th character behind this one. */
const NO_GAP = 0x4e00;
/** CJK compatibility ideographs: each is another code for a character that stands elsewhere. */
const COMPATIBILITY = { first: 0xf900, last: 0xfaff };

/** Code unit → code unit of its simplified form; every other unit maps to itself. */
export const SIMPLE: Uint16Array = (() => {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  let variant = START;
  for (let i = 0; i < GAPS.length; i++) {
    variant += GAPS.charCodeAt(i) - NO_GAP;
    table[variant] = SIMPLIFIED.charCodeAt(i);
  }
  for (let code = COMPATIBILITY.first; code <= COMPATIBILITY.last; code++) {
    const canonical = String.fromCharCode(code).normalize('NFC');
    if (canonical.length === 1) table[code] = table[canonical.charCodeAt(0)]!;
  }
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
