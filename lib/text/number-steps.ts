import { isDigit } from './character';
import { digit, literal, point } from './number-digits';
import type { Reading, Step } from './number-reading';
import { bigScale, measureWord, smallScale, tens } from './number-scales';
import { more, some } from './number-vague';
import { BIG_SCALES, DIGITS, MORE, SMALL_SCALES, SOME, TENS } from './number-words';

/** The step for the character that the reading stands at, null where a number ends. */
export function stepAt({ text, at }: Reading): Step | null {
  const character = text[at] ?? '';
  if (isDigit(text.charCodeAt(at))) return literal;
  if (DIGITS.has(character)) return digit;
  if (SMALL_SCALES.has(character)) return smallScale;
  if (BIG_SCALES.has(character)) return bigScale;
  if (character === '点') return point;
  if (character === '个') return measureWord;
  if (MORE.has(character)) return more;
  if (SOME.has(character)) return some;
  return TENS.has(character) ? tens : null;
}
