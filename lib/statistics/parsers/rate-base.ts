import { endAt, trap } from './trap';

const BASE_NOUN =
  /(?:名|个|位|例)?(?:常住人口|人口|居民|儿童|活产|人|名|户|例|张|次|家|个|元|平方公里|公里)/y;

/** 每5名老人中有1名: whom the other number is out of. */
const OUT_OF = /[名个位人例户对](?=[^，。；\d]{0,10}[中里](?:就|便|约)?有)/y;

/** 十万人口发病率: without 每 only before what is measured. */
const MEASURED = /(?:常住)?人口(?=[^，。；、的\d]{0,10}(?:率|数|医师|医生|护士|药师|床位|托位))/y;

/** 每千人口, 每10万人: what a rate is counted by. */
export const rateBase = trap('rate-base', ({ start, end, value, form }, text) => {
  if (value !== null && text[start - 1] === '每' && value < 10) return endAt(OUT_OF, text, end);
  if (value === null || value < 10 || !/^10*$/.test(String(value))) return null;
  if (/[每/]/.test(text[start - 1] ?? '')) return endAt(BASE_NOUN, text, end);
  return form === 'digits' ? null : endAt(MEASURED, text, end);
});
