import type { Localized } from '../../dataset/figure-details';
import type { Indicator } from '../../dataset/observation';
import { LANGUAGE_TAGS } from '../locale';
import type { Locale } from '../messages';

/** Chinese text where nobody wrote an English one. */
export const inLocale = (text: Localized, locale: Locale): string => text[locale] ?? text.zh_CN;

/** The language that `inLocale` answers in, for `lang`. */
export const languageOf = (text: Localized, locale: Locale): string =>
  LANGUAGE_TAGS[text[locale] === null ? 'zh_CN' : locale];

/** 1326620800 → 1,326,620,800 */
export const full = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(LANGUAGE_TAGS[locale], { maximumFractionDigits: 6 }).format(value);

/** 1326620800 → 13.27亿, 1.33B: for axes and headlines. */
export const compact = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(LANGUAGE_TAGS[locale], { notation: 'compact', maximumSignificantDigits: 4 }).format(
    value,
  );

const ENGLISH: Readonly<Record<string, string>> = {
  CNY: 'yuan',
  USD: 'US dollars',
  percent: '%',
  permille: '‰',
  percentage_point: 'percentage points',
  per_100000: 'per 100,000',
  year: 'years',
  multiple: 'times',
};

/** The unit as a reader of the locale writes it behind a number. */
export function unitLabel(locale: Locale, indicator: Indicator, unit: Localized | undefined): string {
  if (locale === 'en') {
    const noun = unit?.en ?? indicator.unit;
    return ENGLISH[noun] ?? noun.replaceAll('_', ' ').replace(/^per (\d)(\d{3,})/, 'per $1,$2');
  }
  return unit === undefined ? indicator.unit : unit[locale] || indicator.unit;
}

/** 87.7% closes up, 1,309 hospitals does not; Chinese never does. */
export const withUnit = (locale: Locale, number: string, unit: string): string =>
  locale === 'en' && !/^[%‰]/.test(unit) ? `${number} ${unit}` : `${number}${unit}`;
