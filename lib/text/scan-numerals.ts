import { isDigit, isHanNumeral } from './character';
import type { Numeral } from './numeral';
import { DIGITS, PAIRS, SMALL_SCALES } from './number-words';
import { readNumber } from './read-number';
import { clean } from './place-value';
import { NOTHING } from './number-reading';

/** Words for "a great many" that are written as numbers. */
const MANY: readonly (readonly [string, number, number])[] = [
  ['数以十万计', 100000, 1000000],
  ['数以百万计', 1000000, 10000000],
  ['数以千万计', 10000000, 100000000],
  ['数以百计', 100, 1000],
  ['数以千计', 1000, 10000],
  ['数以万计', 10000, 100000],
  ['数以亿计', 100000000, 1000000000],
  ['成千上万', 1000, 100000],
  ['成百上千', 100, 10000],
  ['成千成万', 1000, 100000],
  ['上百上千', 100, 10000],
];
const MANY_HEADS = new Set(MANY.map(([word]) => word.charCodeAt(0)));
const TURN = '翻'.charCodeAt(0);

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
    if (!isDigit(code) && !isHanNumeral(code) && code !== TURN) {
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
  if (text[at] === '翻') return doubled(text, at);
  const pair = PAIRS.get(text[at] ?? '');
  if (pair) return { ...NOTHING, start: at, end: at + 1, value: pair, step: 1, form: 'pair' };
  if (text.startsWith('零下', at) || SOMEHOW.test(text.slice(at, at + 2))) return null;
  if (text[at] === '数' && !tells(text, at)) return null;
  const first = readNumber(text, at);
  if (!first || first.value === null || first.vague) return first;
  return partsOf(text, first) ?? thirdOf(text, first) ?? slashOf(text, first) ?? first;
}

/** 翻倍, 翻番: the two is not written. */
function doubled(text: string, start: number): Numeral | null {
  const twice = text[start + 1] === '倍' || (text[start + 1] === '番' && text[start + 2] !== '茄');
  return twice ? { ...NOTHING, start, end: start + 2, value: 2, form: 'double' } : null;
}

/** 三分之二, 百分之六点五, 十万分之三. */
function partsOf(text: string, denominator: Numeral): Numeral | null {
  if (!text.startsWith('分之', denominator.end)) return null;
  const numerator = readNumber(text, denominator.end + 2);
  if (!numerator) return null;
  return { ...numerator, start: denominator.start, form: 'parts', denominator: denominator.value };
}

/** 几 begins other words, too. */
const SOMEHOW = /^几[乎近何时经率案希微]/;

/** Nouns end in 数 behind these: 人数, 总数, 床数. */
const NOUN_BEFORE =
  /[多少人总户例床次家员件额款费岁张项份台辆笔指参系倍分基变常函个整复实虚单位点群计字样期品读票师士者校院所站店口种度寸天年月]/;

/** 数 is a number in 数十家, and a noun's end in 人数十五人. */
function tells(text: string, at: number): boolean {
  return (
    !NOUN_BEFORE.test(text[at - 1] ?? '') &&
    !(SMALL_SCALES.has(text[at + 1] ?? '') && DIGITS.has(text[at + 2] ?? ''))
  );
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
  // 01/03 is a date.
  if (text[numerator.start] === '0' && text[numerator.start + 1] !== '.') return null;
  const denominator = readNumber(text, numerator.end + 1);
  if (!denominator || denominator.value === null || /[/A-Za-z]/.test(text[denominator.end] ?? ''))
    return null;
  // (3/5) is how Hong Kong prints a day.
  if (text[numerator.start - 1] === '(' && text[denominator.end] === ')') return null;
  const parts = Number.isInteger(denominator.value) && numerator.value! < denominator.value;
  if (!parts || (denominator.value > 100 && !/^10+$/.test(String(denominator.value)))) return null;
  return { ...numerator, end: denominator.end, form: 'slash', denominator: clean(denominator.value) };
}
