/** Classes of normalised characters, by code unit. */

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

export const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Ideographs, and 〇. */
export const isHan = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;

/** Spaces inside a line. A tab is none: it stands between cells. */
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0x202f ||
  code === 0x205f ||
  (code >= 0x2000 && code <= 0x200a);

const inSet = (characters: string): ((code: number) => boolean) => {
  const codes = new Set([...characters].map((character) => character.charCodeAt(0)));
  return (code) => codes.has(code);
};

/** 一 to 九, 〇, 零. */
export const isHanDigit = inSet('〇零一二三四五六七八九');

/** Characters that numerals are written with, in simplified form. */
export const isHanNumeral = inSet(
  '零〇一二两三四五六七八九十百千万亿兆半几数廿卅壹贰叁肆伍陆柒捌玖拾佰仟俩仨',
);
