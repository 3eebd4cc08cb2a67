import { isDigit } from './character';
import { NOTHING, type Reading } from './number-reading';
import { BIG_SCALES, DIGITS, MORE, SMALL_SCALES, SOME, TENS } from './number-words';
import type { Numeral } from './numeral';
import { clean, lastPlace } from './place-value';

/** Moves the reading on where its own form stands; false where the number ends before it. */
type Step = (reading: Reading) => boolean;

/** Units that begin with a scale word. */
const METRIC = /^(?:千[克米瓦伏卡帕焦赫安升字]|百帕)/;
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

/**
 * A literal behind a scale word goes on with the number where a lower scale follows (1亿2000万), where it fills the
 * scale's places (3万5000), or where it is a lone digit of the next place (2万3). 1.27亿65岁 is two numbers.
 */
function fills(r: Reading, end: number): boolean {
  const next = r.text[end] ?? '';
  const length = end - r.at;
  if (BIG_SCALES.has(next) || SMALL_SCALES.has(next)) return true;
  if (r.form !== 'digits' || length === Math.log10(r.scale)) return true;
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

/** 廿, 卅. */
export const tens: Step = (r) => {
  if (r.pending !== null || r.lastSmall <= 10) return false;
  r.sum += TENS.get(r.text[r.at]!)!;
  r.step = 1;
  r.scale = r.lastSmall = 10;
  r.form ??= 'han';
  r.written = r.afterScale = true;
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

/** 几, 数: 几十, 数百万, 十几, 几个. */
export const some: Step = (r) => {
  const next = r.text[r.at + 1] ?? '';
  if (r.vague || (r.pending !== null && r.form !== 'digits')) return false;
  if (r.written) {
    const tensOpen =
      r.form === 'digits' && r.sum === 0 && r.big === 0 && r.pending !== null && r.pending % 10 === 0;
    if ((!r.afterScale && !tensOpen) || r.text[r.at] === '数') return false;
    r.vague = 'more';
    r.width = tensOpen ? 10 : r.scale >= 1e4 ? r.scale / 10 : r.scale;
    r.at++;
    return BIG_SCALES.has(next);
  }
  r.form = 'han';
  if (!SMALL_SCALES.has(next) && !BIG_SCALES.has(next)) {
    r.whole = { ...NOTHING, start: r.start, end: r.start + 1, vague: 'several', low: 2, high: 10 };
    return true;
  }
  r.vague = 'several';
  r.untold = r.written = true;
  r.pending = 1;
  r.at++;
  return true;
};

/** 十, 百, 千. */
export const smallScale: Step = (r) => {
  const scale = SMALL_SCALES.get(r.text[r.at]!)!;
  if (scale >= r.lastSmall || (r.vague && !r.untold)) return false;
  // 20亿千瓦 and 500千伏: the scale word belongs to the unit.
  if (r.pending === null && r.written && !r.afterZero && r.lastSmall === Infinity) return false;
  if (r.form === 'digits' && METRIC.test(r.text.slice(r.at, r.at + 2))) return false;
  if (!r.written) r.form = scale === 10 ? 'han' : 'scale';
  const times = r.pending ?? 1;
  r.at++;
  if (r.pendingTo !== null) {
    const low = r.big + r.sum + times * scale;
    r.whole = approximate(r, low, low + (r.pendingTo - times) * scale, scale);
    return true;
  }
  r.sum += times * scale;
  // 两千 is 2000 written out: its zeros are as exact as printed ones. 1.5千 is not.
  r.step = r.pending === null ? 1 : r.pendingStep < 1 ? clean(r.pendingStep * scale) : 1;
  r.pending = null;
  r.lastSmall = r.scale = scale;
  r.written = r.afterScale = true;
  r.afterZero = false;
  return true;
};

/** 万, 亿, 兆: multiply what stands before them, all of it where they are larger (1.4万亿). */
export const bigScale: Step = (r) => {
  const scale = BIG_SCALES.get(r.text[r.at]!)!;
  if (r.text[r.at] === '兆' && /[瓦帕赫字比焦欧]/.test(r.text[r.at + 1] ?? '')) return false;
  if (scale === r.lastBig || (scale > r.lastBig && r.big === 0)) return false;
  if (!r.written) r.form = 'scale';
  r.at++;
  const below = r.sum + (r.pending ?? 0);
  if (r.pendingTo !== null) {
    r.whole = approximate(r, below * scale, (r.sum + r.pendingTo) * scale, scale);
    return true;
  }
  if (r.pending !== null) r.step = r.pendingStep;
  if (scale > r.lastBig) r.big = (r.big + below) * scale;
  else r.big += (below || 1) * scale;
  r.big = clean(r.big);
  r.step = clean((r.step || 1) * scale);
  r.width *= scale;
  r.sum = 0;
  r.pending = null;
  r.lastBig = r.scale = scale;
  r.lastSmall = Infinity;
  r.written = r.afterScale = true;
  r.afterZero = false;
  return true;
};

/** 多, 余. 1700多亿 leaves open all below its last digit that is not zero, 15万多 one 万. */
export const more: Step = (r) => {
  if (!r.written || r.vague || (r.pending === null && !r.afterScale)) return false;
  const value = r.sum + (r.pending ?? 0);
  r.vague = 'more';
  if (r.pending !== null) r.width = lastPlace(value, r.pendingStep);
  else r.width = r.sum ? lastPlace(r.sum, 1) : Math.min(r.step, r.scale);
  r.at++;
  return BIG_SCALES.has(r.text[r.at] ?? '');
};

/** The step for the character that the reading stands at, null where a number ends. */
export function stepAt({ text, at }: Reading): Step | null {
  const character = text[at] ?? '';
  if (isDigit(text.charCodeAt(at))) return literal;
  if (DIGITS.has(character)) return digit;
  if (SMALL_SCALES.has(character)) return smallScale;
  if (BIG_SCALES.has(character)) return bigScale;
  if (character === '点') return point;
  if (MORE.has(character)) return more;
  if (SOME.has(character)) return some;
  return TENS.has(character) ? tens : null;
}

function digitString(text: string, start: number, end: number): Numeral {
  const digits = [...text.slice(start, Math.min(end, start + LONGEST))].map((d) => DIGITS.get(d));
  return { ...NOTHING, start, end, value: Number(digits.join('')), step: 1, form: 'string' };
}

/** 三五百, 七八十, 两三: a range in two digits; what follows may scale it (三五百万). */
function approximate({ text, start, at }: Reading, low: number, high: number, scale: number): Numeral {
  const large = BIG_SCALES.get(text[at] ?? '');
  const times = large !== undefined && large > scale ? large : 1;
  const [value, valueTo] = [clean(low * times), clean(high * times)];
  return {
    ...NOTHING,
    start,
    end: times > 1 ? at + 1 : at,
    value,
    valueTo,
    low: value,
    high: valueTo,
    scale: scale * times > 1e12 ? scale : times > 1 ? times : scale,
  };
}
