import type { Period } from '../quantity/period';
import { message, type Locale } from './messages';

/** Dec 2022: digits alone would be read in two ways. */
const MONTH = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A period in the words of a locale: 2022-12 → 2022年12月, 2017/2020 → 2017—2020年. */
export function periodLabel(locale: Locale, period: Period): string {
  const [from = '', to] = period.split('/');
  if (to === undefined) return single(locale, from);
  return from.length === 4 && to.length === 4
    ? message(locale, 'periodLabel.years', { from, to })
    : message(locale, 'periodLabel.span', { from: single(locale, from), to: single(locale, to) });
}

const single = (locale: Locale, period: string): string => {
  const [year = '', rest] = period.split('-');
  if (rest === undefined) return message(locale, 'periodLabel.year', { year });
  if (locale === 'en' && !rest.startsWith('Q')) return MONTH.format(Date.UTC(Number(year), Number(rest) - 1));
  return rest.startsWith('Q')
    ? message(locale, 'periodLabel.quarter', { year, quarter: rest.slice(1) })
    : message(locale, 'periodLabel.month', { year, month: Number(rest) });
};
