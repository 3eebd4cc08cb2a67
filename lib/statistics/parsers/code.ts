import { isLatin } from '../../text/character';
import { unitAt } from '../../quantity/unit';
import { trap } from './trap';

const CURRENCY_CODE = /(?:RMB|CNY|USD|HKD|EUR|GBP|JPY|TWD|NTD|MOP)$/;
const JOINT = new Set('-_.#@&+');
const LATIN = /[A-Za-z]/;
const BODY = /[A-Za-z0-9.\-/_]/;
/** No code is longer; and looking further would not be linear. */
const LONGEST = 64;

/** A word in capitals, whole or its end; no name of a virus, a standard or a particle goes on with what is counted. */
const ACRONYM = /[A-Z]{2,4}$/;
/** What no code ends with: a share, or what machines and beds are counted by. */
const COUNTED = /[%‰]|[多余]?[万亿]{0,2}[余多]?(?:元|[美港]元|台|张(?!江)|辆|套|家|名|人(?!民))/y;

/** 占GDP7.2%, 新增CT12台: the letters name what the number measures. */
function measures(before: string, text: string, end: number): boolean {
  COUNTED.lastIndex = end;
  return ACRONYM.test(before) && COUNTED.test(text);
}

/** End of the letters, digits and joints that run on at `from`. */
export function codeEnd(text: string, from: number): number {
  let end = from;
  while (end - from < LONGEST && BODY.test(text[end] ?? '')) end++;
  return end;
}

/** Letters glued to digits, before or behind, if need be with a hyphen: H5N1, B12, COVID-19, V2.0, 5G. */
export const code = trap('code', ({ start, end, form }, text) => {
  if (form !== 'digits' && form !== 'slash') return null;
  if (isLatin(text.charCodeAt(start - 1))) {
    const before = text.slice(Math.max(0, start - 4), start);
    return CURRENCY_CODE.test(before) || measures(before, text, end) ? null : codeEnd(text, end);
  }
  if (JOINT.has(text[start - 1] ?? '') && isLatin(text.charCodeAt(start - 2))) return codeEnd(text, end);
  return LATIN.test(text[end] ?? '') && !unitAt(text, end) ? codeEnd(text, end) : null;
});
