import { isLatin } from '../../text/character';
import { unitAt } from '../../quantity/unit';
import { trap } from './trap';

const CURRENCY_CODE = /(?:RMB|CNY|USD|HKD|EUR|GBP|JPY|TWD|NTD|MOP)$/;
const JOINT = new Set('-_.#@&');
const LATIN = /[A-Za-z]/;
const BODY = /[A-Za-z0-9.\-/_]/;
/** No code is longer; and looking further would not be linear. */
const LONGEST = 64;

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
    return CURRENCY_CODE.test(text.slice(Math.max(0, start - 3), start)) ? null : codeEnd(text, end);
  }
  if (JOINT.has(text[start - 1] ?? '') && isLatin(text.charCodeAt(start - 2))) return codeEnd(text, end);
  return LATIN.test(text[end] ?? '') && !unitAt(text, end) ? codeEnd(text, end) : null;
});
