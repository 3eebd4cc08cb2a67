import { isDigit, isHanNumeral } from './character';
import type { Numeral } from './numeral';
import { DIGITS } from './number-words';
import { readNumber } from './read-number';
import { clean } from './place-value';
import { NOTHING } from './number-reading';

/** Words for "a great many" that are written as numbers. */
const MANY: readonly (readonly [string, number, number])[] = [
  ['成千上万', 1000, 100000],
  ['成百上千', 100, 10000],
  ['成千成万', 1000, 100000],
  ['上百上千', 100, 10000],
];
const MANY_HEADS = new Set(MANY.map(([word]) => word.charCodeAt(0)));

/** Every numeral of a normalised text, in order. One pass: what a numeral has taken is not read again. */
export function scanNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (MANY_HEADS.has(code)) {
      const many = MANY.find(([word]) => text.startsWith(word, at));
      if (many) {
        const [word, low, high] = many;
        found.push({ ...NOTHING, start: at, end: at + word.length, vague: 'several', low, high });
        at += word.length;
        continue;
      }
    }
    if (!isDigit(code) && !isHanNumeral(code)) {
      at++;
      continue;
    }
    const numeral = numeralAt(text, at);
    if (!numeral) {
      at++;
      continue;
    }
    found.push(numeral);
    at = numeral.end;
  }
  return found;
}

/** The numeral that begins at `at`, null where none does. */
export function numeralAt(text: string, at: number): Numeral | null {
  if (text[at] === '半') return { ...NOTHING, start: at, end: at + 1, value: 0.5, step: 0.5, form: 'half' };
  if (text.startsWith('零下', at)) return null;
  const first = readNumber(text, at);
  if (!first || first.value === null || first.vague) return first;
  return partsOf(text, first) ?? thirdOf(text, first) ?? slashOf(text, first) ?? first;
}

/** 三分之二, 百分之六点五, 十万分之三. */
function partsOf(text: string, denominator: Numeral): Numeral | null {
  if (!text.startsWith('分之', denominator.end)) return null;
  const numerator = readNumber(text, denominator.end + 2);
  if (!numerator) return null;
  return { ...numerator, start: denominator.start, form: 'parts', denominator: denominator.value };
}

/** Behind 三分一 these make minutes, points or another word of it. */
const NO_PART = /[钟秒刻点十百千万之定致]/;

/** 三分一, 四分三: the Hong Kong way, without 之. */
function thirdOf(text: string, denominator: Numeral): Numeral | null {
  const { value, end, start, form } = denominator;
  if (text[end] !== '分' || form !== 'han' || end - start > 1 || value! < 2 || value! > 9) return null;
  const part = DIGITS.get(text[end + 1] ?? '');
  if (!part || part >= value! || NO_PART.test(text[end + 2] ?? '')) return null;
  return { ...NOTHING, start, end: end + 2, value: part, step: 1, form: 'parts', denominator: value };
}

/** 1/3, 15.7/10万: the second number is larger; a third part makes it a date or a path. */
function slashOf(text: string, numerator: Numeral): Numeral | null {
  if (text[numerator.end] !== '/' || numerator.form !== 'digits' || text[numerator.start - 1] === '/')
    return null;
  if (!isDigit(text.charCodeAt(numerator.end + 1))) return null;
  const denominator = readNumber(text, numerator.end + 1);
  if (!denominator || denominator.value === null || text[denominator.end] === '/') return null;
  const fraction =
    Number.isInteger(denominator.value) && numerator.value! < denominator.value && numerator.value! < 1900;
  if (!fraction || (denominator.value >= 1000 && !/^10+$/.test(String(denominator.value)))) return null;
  return { ...numerator, end: denominator.end, form: 'slash', denominator: clean(denominator.value) };
}
