import { endAt, trap } from './trap';

/** Alone in a line or a cell, or in a bracket behind a name: where a header prints its unit. */
const OPENS = /(?:^|[\n(]|单位[:：为]?)[\u4e00-\u9fff]{0,4}[/每]?$/;
const REACH = 8;
const CLOSES = String.raw`(?=\s*(?:$|[\n)、，,]))`;
/** 1/10万, 1/1000, 1/万. */
const ONE_IN = new RegExp(String.raw`1\/1?(?:0{1,5}[万千]?|[万千])(?:人口?)?${CLOSES}`, 'y');
/** … and what is left of it where the numeral begins behind the stroke: /10万, 人/10万人. */
const BASE = new RegExp(String.raw`10*[百千万]?(?:人口?|活产)?${CLOSES}`, 'y');

/** 孕产妇死亡率（1/10万）: the unit of a header or a label, which says nothing of how many. */
export const rateUnit = trap('rate-unit', ({ start, form }, text) => {
  if (form !== 'digits' && form !== 'slash') return null;
  if (!OPENS.test(text.slice(Math.max(0, start - REACH), start))) return null;
  return /[/每]/.test(text[start - 1] ?? '') ? endAt(BASE, text, start) : endAt(ONE_IN, text, start);
});
