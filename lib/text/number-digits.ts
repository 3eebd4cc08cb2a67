import { isDigit } from './character';
import { NOTHING, type Reading, type Step } from './number-reading';
import { BIG_SCALES, DIGITS, SMALL_SCALES } from './number-words';
import type { Numeral } from './numeral';
import { clean } from './place-value';

/** The longest row of digits that is read as a number. */
const LONGEST = 18;

/** 1700, 2.3. A second literal needs a scale word before it: 1亿2000万. */
export const literal: Step = (r) => {
  if (r.pending !== null || (r.written && !r.afterScale)) return false;
  let end = r.at;
  while (isDigit(r.text.charCodeAt(end))) end++;
  const whole = end - r.at;
  if (r.text[end] === '.' && isDigit(r.text.charCodeAt(end + 1))) {
    end++;
    while (isDigit(r.text.charCodeAt(end))) end++;
  }
  const decimals = end - r.at > whole ? end - r.at - whole - 1 : 0;
  if (r.written && !fills(r, end)) return false;
  r.form ??= 'digits';
  if (end - r.at > LONGEST) {
    r.whole = { ...NOTHING, start: r.start, end, form: 'string' };
    return true;
  }
  r.pending = Number(r.text.slice(r.at, end));
  r.pendingStep = Number(`1e-${decimals}`);
  r.written = true;
  r.at = end;
  return true;
};

/** Two or three digits behind 万 go on with the number where what is counted follows at once: 2340万220人次. */
const COUNTED = /^[万亿]?[人名例宗件家间张个位元剂户株针次美港]/;

/**
 * A literal behind a scale word goes on with the number where a lower scale follows (1亿2000万), where it fills the
 * scale's places (3万5000), behind a zero in words (3万零50), or where it is a lone digit of the next place (2万3).
 * 1.27亿65岁 is two numbers.
 */
function fills(r: Reading, end: number): boolean {
  const next = r.text[end] ?? '';
  const length = end - r.at;
  if (BIG_SCALES.has(next) || SMALL_SCALES.has(next)) return true;
  if (r.form !== 'digits' || r.afterZero) return true;
  // Without a decimal anywhere, and no zero in front: 3.5万 and 050 stand for themselves.
  const whole = r.step >= r.scale;
  if (length === Math.log10(r.scale)) return whole || r.scale < 1e4;
  const plain = r.scale >= 1e4 && whole && !r.text.slice(r.at, end).startsWith('0');
  const short = length > 1 && length < 4 && !r.text.slice(r.at, end).includes('.');
  if (plain && short && COUNTED.test(r.text.slice(end, end + 2))) return true;
  return length === 1 && r.scale >= 1e4 && r.step >= r.scale && !/[岁周月年日天%.\d]/.test(next);
}

/** 三, 〇; two in a row state a range (三五百, 二十七八), longer rows are strings (二〇二四). */
export const digit: Step = (r) => {
  const value = DIGITS.get(r.text[r.at]!)!;
  if (r.form === 'digits' && !r.afterScale) return false;
  if (r.pending !== null) {
    if (r.pendingTo !== null || (r.form === 'digits' && r.pending >= 10)) return false;
    let row = r.at;
    while (DIGITS.has(r.text[row] ?? '')) row++;
    // 六五%, 八五折: before these two digits are one number.
    const joined = row === r.at + 1 && /[%折]/.test(r.text[row] ?? '');
    if (r.at === r.start + 1 && (row > r.at + 1 || joined || value === 0 || r.pending === 0)) {
      r.whole = digitString(r.text, r.start, row);
      return true;
    }
    if (row > r.at + 1 || value <= r.pending || value === 0) return false;
    r.pendingTo = value;
  } else if (value === 0 && r.written) {
    r.afterZero = true;
  } else {
    r.pending = value;
    r.pendingStep = 1;
  }
  r.form ??= 'han';
  r.written = true;
  r.at++;
  return true;
};

/** The 点一四 of 三点一四. 点 is the hour in 八点三十分, and a noun where no digit follows. */
export const point: Step = (r) => {
  if ((r.pending === null && !r.afterScale) || r.pendingTo !== null || r.form !== 'han' || r.vague)
    return false;
  let end = r.at + 1;
  while (DIGITS.has(r.text[end] ?? '')) end++;
  const next = r.text[end] ?? '';
  const clock = next === '十' || next === '刻' || (next === '分' && !/[之钟]/.test(r.text[end + 1] ?? ''));
  if (end === r.at + 1 || clock) return false;
  const decimals = [...r.text.slice(r.at + 1, end)].map((d) => DIGITS.get(d)).join('');
  // 十二点五: the decimals belong to all that was said below 万.
  r.pending = clean((r.pending ?? 0) + r.sum + Number(`0.${decimals}`));
  r.sum = 0;
  r.pendingStep = Number(`1e-${decimals.length}`);
  r.at = end;
  r.afterScale = false;
  return true;
};

function digitString(text: string, start: number, end: number): Numeral {
  const digits = [...text.slice(start, Math.min(end, start + LONGEST))].map((d) => DIGITS.get(d));
  return { ...NOTHING, start, end, value: Number(digits.join('')), step: 1, form: 'string' };
}
