const DIGITS = '〇一二三四五六七八九';

/** A small whole number as dates print it: 5, 十, 十五, 二十, 七十五; null where it is none. */
export function smallNumeral(print: string): number | null {
  if (/^\d{1,3}$/.test(print)) return Number(print);
  const match = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(print.replace('两', '二'));
  if (!match || !print) return null;
  const [, first, ten, last] = match;
  if (!ten) return first && !last ? DIGITS.indexOf(first) : null;
  return (first ? DIGITS.indexOf(first) : 1) * 10 + (last ? DIGITS.indexOf(last) : 0);
}
