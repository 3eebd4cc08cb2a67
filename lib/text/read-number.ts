import { isDigit } from './character';
import type { Form, Numeral } from './numeral';
import { BIG_SCALES, DIGITS, MORE, SMALL_SCALES, SOME, TENS } from './number-words';

/** Behind 来, these make it a verb or another word: 来自, 来源. */
const COMING = /[自源到华访看过说往信电势临]/;

/** Rounds away the dust of binary fractions: 1.2 × 10000 is 12000. */
export const clean = (value: number): number => Number(value.toPrecision(15));

/** Value of the last digit that is not zero: 1700 → 100, 2.5 → 0.1. */
export function lastPlace(value: number, step: number): number {
  if (value === 0) return step;
  let place = step;
  for (let i = 0; i < 18; i++) {
    const quotient = clean(value / (place * 10));
    if (!Number.isInteger(quotient)) return place;
    place = clean(place * 10);
  }
  return place;
}

/** End of the digits that begin at `at`, with one decimal part. */
function literalEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
    end++;
    while (isDigit(text.charCodeAt(end))) end++;
  }
  return end;
}

/** The 点一四 of 三点一四: its end, or `at` where 点 is the hour or the noun. */
function decimalEnd(text: string, at: number): number {
  let end = at + 1;
  while (DIGITS.has(text[end] ?? '')) end++;
  if (end === at + 1) return at;
  const next = text[end] ?? '';
  const clock =
    next === '十' || next === '刻' || (next === '分' && text[end + 1] !== '之' && text[end + 1] !== '钟');
  return clock ? at : end;
}

/**
 * Reads the number that begins at `start`: digits, Chinese characters or both (1亿2千万), with the words for "a little more"
 * inside or behind it. Null where no number begins. Looks at each character once.
 */
export function readNumber(text: string, start: number): Numeral | null {
  /** Sum of what is multiplied by 万 or more; sum below; the digit or literal that waits for its scale. */
  let big = 0;
  let sum = 0;
  let pending: number | null = null;
  let pendingTo: number | null = null;
  let pendingStep = 1;
  let lastBig = Infinity;
  let lastSmall = Infinity;
  let scale = 1;
  let step = 0;
  let form: Form | null = null;
  let written = false;
  /** Width of what a vague word leaves open, in units of the place where it stands. */
  let vague: Numeral['vague'] = null;
  let vagueWidth = 0;
  let someFirst = false;
  let afterScale = false;
  let afterZero = false;
  let at = start;

  const flush = (): void => {
    if (pending === null) return;
    // 两百五, 三万五: a lone digit right behind a scale counts the next lower place.
    const shorthand =
      afterScale && !afterZero && scale >= 100 && form !== 'digits' && pending < 10 && pendingTo === null;
    const unit = shorthand ? scale / 10 : 1;
    sum += pending * unit;
    step = pendingStep * unit;
    if (shorthand && scale >= 1e4) {
      big += sum;
      sum = 0;
    }
  };

  while (at < text.length) {
    const code = text.charCodeAt(at);
    const character = text[at]!;
    if (isDigit(code)) {
      if (pending !== null || (written && !afterScale)) break;
      const end = literalEnd(text, at);
      const literal = text.slice(at, end);
      const point = literal.indexOf('.');
      pending = Number(literal);
      pendingStep = point < 0 ? 1 : Number(`1e-${literal.length - point - 1}`);
      form ??= 'digits';
      written = true;
      at = end;
      if (!Number.isFinite(pending)) return null;
      continue;
    }
    const digit = DIGITS.get(character);
    if (digit !== undefined) {
      if (form === 'digits' && !afterScale) break;
      if (pending !== null) {
        if (pendingTo !== null || form === 'digits') break;
        // 三五百, 二十七八: two neighbours state a range. Longer rows and rows with 零 are strings of digits.
        const row = rowEnd(text, at);
        if (at === start + 1 && (row > at + 1 || digit === 0 || pending === 0))
          return digitString(text, start, row);
        if (row > at + 1 || digit <= pending || digit === 0) break;
        pendingTo = digit;
        at++;
        continue;
      }
      pending = digit;
      pendingStep = 1;
      form ??= 'han';
      written = true;
      if (digit === 0) {
        afterZero = true;
        pending = written && at > start ? null : 0;
      }
      at++;
      continue;
    }
    const tens = TENS.get(character);
    if (tens !== undefined) {
      if (pending !== null || lastSmall <= 10) break;
      sum += tens;
      step = 10;
      lastSmall = 10;
      form ??= 'han';
      written = afterScale = true;
      scale = 10;
      at++;
      continue;
    }
    if (character === '点' && pending !== null && pendingTo === null && form === 'han' && !vague) {
      const end = decimalEnd(text, at);
      if (end === at) break;
      const decimals = [...text.slice(at + 1, end)].map((d) => DIGITS.get(d)).join('');
      // 十二点五: the decimal part belongs to all that was said below 万.
      pending = clean(pending + sum + Number(`0.${decimals}`));
      sum = 0;
      pendingStep = Number(`1e-${decimals.length}`);
      at = end;
      afterScale = false;
      continue;
    }
    if (SOME.has(character) && pending === null && !vague) {
      const next = text[at + 1] ?? '';
      if (!written && !SMALL_SCALES.has(next) && !BIG_SCALES.has(next))
        return at === start ? some(start) : null;
      if (written && !afterScale) break;
      vague = written ? 'more' : 'several';
      someFirst = !written;
      if (written) vagueWidth = Math.max(1, scale >= 1e4 ? scale / 10 : scale);
      else {
        pending = 1;
        pendingStep = 1;
        form = 'han';
      }
      written = true;
      at++;
      if (!someFirst && !BIG_SCALES.has(next)) break;
      continue;
    }
    const small = SMALL_SCALES.get(character);
    if (small !== undefined) {
      if (small >= lastSmall || (vague && !someFirst)) break;
      if (pending === null && written && lastSmall === Infinity && !afterScale && !afterZero) break;
      if (pending === null && !written) form = small === 10 ? 'han' : 'scale';
      sum += (pending ?? 1) * small;
      if (pendingTo !== null) {
        const spread = (pendingTo - pending!) * small;
        at++;
        return approximate(text, start, at, clean(big + sum), clean(big + sum + spread), small);
      }
      step = clean((pending === null ? 1 : pendingStep) * small);
      pending = null;
      lastSmall = scale = small;
      written = afterScale = true;
      afterZero = false;
      at++;
      continue;
    }
    const large = BIG_SCALES.get(character);
    if (large !== undefined) {
      if (large === lastBig || (large > lastBig && (pending !== null || sum > 0) && big === 0)) break;
      if (pending === null && !written) form = 'scale';
      if (pendingTo !== null) {
        at++;
        return approximate(text, start, at, (sum + pending!) * large, (sum + pendingTo) * large, large);
      }
      const below = sum + (pending ?? 0);
      if (pending !== null) step = pendingStep;
      if (large > lastBig) {
        big = (big + below) * large;
        step = (below ? step : step || 1) * large;
        vagueWidth *= large;
      } else {
        big += (below || 1) * large;
        step = (step || 1) * large;
        if (vague) vagueWidth *= large;
      }
      big = clean(big);
      step = clean(step);
      sum = 0;
      pending = null;
      lastBig = scale = large;
      lastSmall = Infinity;
      written = afterScale = true;
      afterZero = false;
      at++;
      continue;
    }
    if (MORE.has(character) && written && !vague && (pending !== null || afterScale)) {
      const next = text[at + 1] ?? '';
      const inside = BIG_SCALES.has(next) || (SMALL_SCALES.has(next) && next !== '十');
      const value = sum + (pending ?? 0);
      vague = 'more';
      // 1700多亿 leaves open all below its last digit that is not zero; 15万多 leaves open one 万.
      if (pending !== null) vagueWidth = lastPlace(value, pendingStep);
      else vagueWidth = sum ? lastPlace(sum, 1) : clean(step >= scale ? scale : step);
      at++;
      if (!inside) break;
      if (SMALL_SCALES.has(next)) {
        // 3百多万 is caught above; 3多百 is not written.
        break;
      }
      continue;
    }
    break;
  }
  if (!written || form === null) return null;
  const nearly =
    form === 'han' &&
    !vague &&
    sum >= 10 &&
    pending === null &&
    text[at] === '来' &&
    !COMING.test(text[at + 1] ?? '');
  if (pendingTo !== null) return approximate(text, start, at, big + sum + pending!, big + sum + pendingTo, 1);
  flush();
  const value = clean(big + sum);
  const base: Numeral = {
    start,
    end: at,
    value,
    valueTo: null,
    step: step || 1,
    vague: null,
    low: null,
    high: null,
    scale,
    form,
    denominator: null,
  };
  if (nearly) return { ...base, end: at + 1, vague: 'about' };
  if (vague === null) return base;
  if (someFirst)
    return { ...base, value: null, step: 0, vague, low: clean(2 * value), high: clean(10 * value) };
  return { ...base, step: 0, vague, low: value, high: clean(value + vagueWidth) };
}

/** End of a row of Chinese digits. */
function rowEnd(text: string, at: number): number {
  let end = at;
  while (DIGITS.has(text[end] ?? '')) end++;
  return end;
}

function digitString(text: string, start: number, end: number): Numeral {
  const value = Number([...text.slice(start, end)].map((d) => DIGITS.get(d)).join(''));
  return { ...EMPTY, start, end, value, step: 1, form: 'string' };
}

/** 三五百, 七八十, 两三: a range in two digits; what follows may scale it (三五百万). */
function approximate(
  text: string,
  start: number,
  at: number,
  low: number,
  high: number,
  scale: number,
): Numeral {
  let end = at;
  let [from, to, unit] = [low, high, scale];
  for (let large = BIG_SCALES.get(text[end] ?? ''); large !== undefined && large !== unit;) {
    [from, to, unit] = [from * large, to * large, large];
    end++;
    large = BIG_SCALES.get(text[end] ?? '');
  }
  const [value, valueTo] = [clean(from), clean(to)];
  return {
    ...EMPTY,
    start,
    end,
    value,
    valueTo,
    low: value,
    high: valueTo,
    step: 0,
    scale: unit,
    form: 'han',
  };
}

/** 几个, 数名: a number below ten that is not told. */
function some(start: number): Numeral {
  return { ...EMPTY, start, end: start + 1, vague: 'several', low: 2, high: 10, form: 'han' };
}

const EMPTY: Numeral = {
  start: 0,
  end: 0,
  value: null,
  valueTo: null,
  step: 0,
  vague: null,
  low: null,
  high: null,
  scale: 1,
  form: 'han',
  denominator: null,
};
