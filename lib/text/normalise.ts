import { isDigit, isHan, isHanDigit, isHanNumeral, isSpace } from './character';
import { EXPANDED, FOLD } from './fold';
import { pinyinEnd } from './pinyin';
import { fromCodes } from './simplify';

/** A text in normal form, with the way back. Offsets are UTF-16 code units. */
export interface Normalized {
  readonly source: string;
  /** Simplified, half-width but for commas among Chinese words; no spaces inside or around numbers, no thousands separators, no readings in brackets. */
  readonly text: string;
  /** Start of the source character that stands at `offset` of `text`; `text.length` → `source.length`. */
  toSource(offset: number): number;
  /** End of the source span whose normal form ends at `end`: behind a reading that was dropped, before spaces that were. */
  toSourceEnd(end: number): number;
}

const COMMA = 0x2c;
const FULL_COMMA = 0xff0c;
const POINT = 0x2e;
const SEMICOLON = 0x3b;
const FULL_SEMICOLON = 0xff1b;
/** 万, 亿, 兆: a space between them and what they leave over (3万 8228元) is only a matter of print. */
const BIG = new Set([...'万亿兆'].map((character) => character.charCodeAt(0)));
const REST = /\d{1,4}(?:,\d{3})?[万萬亿億元人名家件張张間间次例戶户]/y;

/** Characters beside which a space is only a matter of print: 90 %, $ 300. */
const TIGHT = new Set([...'%‰$¥℃'].map((character) => character.charCodeAt(0)));
const BEFORE_NUMBER = new Set([...'约近超逾达为第至到共有多余'].map((character) => character.charCodeAt(0)));

const ZERO = 0x30;
const HAN_ZERO = 0x3007;
const YEAR = 0x5e74;

/** A Chinese digit, another zero or 年 stands at `at`. */
function followsHan(source: string, at: number): boolean {
  const code = at < source.length ? FOLD[source.charCodeAt(at)]! : 0;
  return code === ZERO || code === YEAR || isHanDigit(code);
}

/** A whole number with its unit or a smaller scale begins at `at`. */
function restAt(source: string, at: number): boolean {
  REST.lastIndex = at;
  return REST.test(source);
}

/** Three digits and then none: what stands behind a thousands separator. */
function groupAt(source: string, at: number): boolean {
  for (let i = 0; i < 3; i++) if (!isDigit(FOLD[source.charCodeAt(at + i)] ?? 0)) return false;
  return at + 3 >= source.length || !isDigit(FOLD[source.charCodeAt(at + 3)]!);
}

function spaceIsPrint(before: number, after: number): boolean {
  if (isDigit(after))
    return !isDigit(before) && !isHanNumeral(before) && (isHan(before) || TIGHT.has(before));
  if (isDigit(before)) return isHan(after) || TIGHT.has(after);
  if (TIGHT.has(after)) return isHan(before);
  return isHan(after) && (isHanNumeral(before) || BEFORE_NUMBER.has(before));
}

/** Writes the normal form of a text. One pass; every step looks a bounded way ahead. */
export function normalise(source: string): Normalized {
  let codes = new Uint16Array(source.length);
  let offsets = new Int32Array(source.length + 1);
  let length = 0;
  /** Digits since the last character that was none; -1 behind a decimal point, where no group begins. */
  let run = 0;
  let grouped = false;
  const put = (code: number, from: number): void => {
    if (length === codes.length) {
      const more = new Uint16Array(length * 2 + 8);
      more.set(codes);
      codes = more;
      const moreOffsets = new Int32Array(more.length + 1);
      moreOffsets.set(offsets);
      offsets = moreOffsets;
    }
    codes[length] = code;
    offsets[length++] = from;
    if (isDigit(code)) {
      if (run >= 0) run++;
    } else {
      run = code === POINT && run > 0 ? -1 : 0;
      grouped = false;
    }
  };
  const separates = (at: number): boolean =>
    (grouped ? run === 3 : run >= 1 && run <= 3) && groupAt(source, at);
  const besideHan = (at: number): boolean =>
    (length > 0 && isHan(codes[length - 1]!)) || isHan(FOLD[source.charCodeAt(at + 1)] ?? 0);
  for (let i = 0; i < source.length; i++) {
    const raw = source.charCodeAt(i);
    const code = FOLD[raw]!;
    if (code === 0 && raw !== 0) continue;
    if (isSpace(code)) {
      const from = i;
      while (i + 1 < source.length && isSpace(source.charCodeAt(i + 1))) i++;
      const before = length ? codes[length - 1]! : 0;
      const after = i + 1 < source.length ? FOLD[source.charCodeAt(i + 1)]! : 0;
      if (isDigit(before) && i === from && separates(i + 1)) {
        run = 0;
        grouped = true;
      } else if (!spaceIsPrint(before, after) && !(BIG.has(before) && restAt(source, i + 1))) put(0x20, from);
      continue;
    }
    // A full-width comma with three digits behind it: nobody ends a clause on a number of three digits without a unit.
    if ((raw === COMMA || raw === FULL_COMMA) && separates(i + 1)) {
      run = 0;
      grouped = true;
      continue;
    }
    if (code === 0x28 && length && isHan(codes[length - 1]!)) {
      const end = pinyinEnd(source, i);
      if (end > 0) {
        i = end - 1;
        continue;
      }
    }
    // 二０一八年: a zero among Chinese digits is one of them.
    if (code === ZERO && length && isHanDigit(codes[length - 1]!) && followsHan(source, i + 1)) {
      put(HAN_ZERO, i);
      continue;
    }
    // Between Chinese words a narrow comma or semicolon is the wide one.
    if ((code === COMMA || code === SEMICOLON) && besideHan(i)) {
      put(code === COMMA ? FULL_COMMA : FULL_SEMICOLON, i);
      continue;
    }
    const expanded = EXPANDED.get(code);
    if (expanded) for (let k = 0; k < expanded.length; k++) put(expanded.charCodeAt(k), i);
    else put(code, i);
  }
  offsets[length] = source.length;
  return {
    source,
    text: fromCodes(codes, length),
    toSource: (offset) => offsets[offset]!,
    toSourceEnd: (end) => {
      const floor = end ? offsets[end - 1]! + 1 : 0;
      let at = Math.max(offsets[end]!, floor);
      while (at > floor && (isSpace(source.charCodeAt(at - 1)) || FOLD[source.charCodeAt(at - 1)] === 0))
        at--;
      return at;
    },
  };
}
