import { republicanYearAt } from '../context/periods/republic';
import type { Parser } from '../draft';

const MONTH = /(?:1[0-2]|0?[1-9])月(?:(?:3[01]|[12]\d|0?[1-9])日|[初中末底]|份)?|[初中末底]/y;

/** Years of the Republic: 民国113年, and 113年12月底 in texts from Taiwan. */
export const republican: Parser = {
  name: 'republican',
  read({ start, form }, { text, land }) {
    if (form !== 'digits') return null;
    const named = text.startsWith('民国', start - 2) ? start - 2 : start;
    const year = republicanYearAt(text, named, land === 'CN-TW');
    if (!year) return null;
    MONTH.lastIndex = year.end;
    return { start, end: MONTH.test(text) ? MONTH.lastIndex : year.end, rule: 'date' };
  },
};
