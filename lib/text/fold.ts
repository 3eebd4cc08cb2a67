import { SIMPLE } from './simplify';

/** Prints that stand for several characters. */
export const EXPANDED: ReadonlyMap<number, string> = new Map(
  Object.entries({
    '㎡': '平方米',
    '㎥': '立方米',
    '㎞': '公里',
    '㎝': '厘米',
    '㎜': '毫米',
    '㎏': '公斤',
    '㎎': '毫克',
    '㏄': '毫升',
    '㎖': '毫升',
    '½': '1/2',
    '⅓': '1/3',
    '⅔': '2/3',
    '¼': '1/4',
    '¾': '3/4',
    '⅕': '1/5',
  }).map(([print, plain]) => [print.charCodeAt(0), plain]),
);

/** One print, many code points: the second string's characters become the first. */
const SAME: readonly (readonly [string, string])[] = [
  ['-', '‐‑‒–−﹣－'],
  ['—', '―─━﹘'],
  ['~', '〜∼∽˜～'],
  ['%', '％﹪٪'],
  ['.', '．﹒'],
  ['$', '＄﹩'],
  ['¥', '￥'],
  ['〇', '○◯'],
  ['(', '（﹙'],
  [')', '）﹚'],
  ['/', '／∕⁄'],
  ['+', '＋'],
  [':', '∶'],
];

/** Zero-width marks: nothing is printed. */
const INVISIBLE = '\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f';

/** Code unit → normal form of the same length: simplified, half-width digits and letters; 0 = nothing is printed. */
export const FOLD: Uint16Array = (() => {
  const table = SIMPLE.slice();
  const offset = 0xfee0;
  for (const range of ['09', 'AZ', 'az']) {
    for (let code = range.charCodeAt(0); code <= range.charCodeAt(1); code++) table[code + offset] = code;
  }
  for (const [plain, prints] of SAME) {
    for (const print of prints) table[print.charCodeAt(0)] = plain.charCodeAt(0);
  }
  for (const mark of INVISIBLE) table[mark.charCodeAt(0)] = 0;
  return table;
})();
