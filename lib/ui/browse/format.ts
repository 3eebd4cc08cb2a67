import { barePrint } from '../../dataset/bare-print';
import type { Localized } from '../../dataset/figure-details';
import type { Indicator, Observation } from '../../dataset/observation';
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
  per_1000_people: 'per 1,000 people',
  per_10000_people: 'per 10,000 people',
  person: 'people',
  person_time: 'person-times',
  multiple: 'times',
};

/** The unit as a reader of the locale writes it behind a number. */
export function unitLabel(locale: Locale, indicator: Indicator, unit: Localized | undefined): string {
  if (locale !== 'en') return unit?.[locale] || indicator.unit;
  const noun = unit?.en ?? null;
  if (noun === null) return indicator.unit;
  return ENGLISH[noun] ?? `${noun.replaceAll('_', ' ')}s`.replace(/(?<=[^aeiou])ys$/, 'ies');
}

/** 87.7% closes up, 1,309 hospitals does not; Chinese never does. */
const withUnit = (locale: Locale, number: string, unit: string): string =>
  locale === 'en' && !/^[%‰]$/.test(unit) ? `${number} ${unit}` : `${number}${unit}`;

const SIGNS: Readonly<Partial<Record<Observation['hedge'], string>>> = {
  about: '≈ ',
  nearly: '≲ ',
  over: '> ',
  more: '> ',
  'at-least': '≥ ',
  under: '< ',
  'at-most': '≤ ',
};
const HAN = /\p{Script=Han}|^[\d.,%‰]+$/u;

/**
 * A figure in a headline: as its source printed it, where the reader reads Chinese and the source wrote it; else in the
 * locale's own numbers, with a sign for the hedge.
 */
export function headline(locale: Locale, figure: Observation, unit: string): string {
  const { value, valueTo, hedge } = figure;
  if (locale !== 'en' && HAN.test(figure.printed)) return barePrint(figure, unit);
  const number = [value, ...(valueTo === null ? [] : [valueTo])]
    .map((each) => compact(locale, each))
    .join('–');
  return (SIGNS[hedge] ?? '') + withUnit(locale, number, number === '1' ? singular(unit) : unit);
}

/** A figure's Chinese print, where it says it in another way than `own`; else null. */
export function originalOf(figure: Observation, unit: string, own: string): string | null {
  const print = /\p{Script=Han}/u.test(figure.printed) ? barePrint(figure, unit) : own;
  return print === own ? null : print;
}

/** A figure in the locale's own numbers with its Chinese print, in plain text: 1.334B people (13.34亿人). */
export function inFull(locale: Locale, figure: Observation, unit: string): string {
  const own = headline(locale, figure, unit);
  const original = originalOf(figure, unit, own);
  return original === null ? own : `${own} (${original})`;
}

/** Back from the plurals of `unitLabel`. */
const singular = (unit: string): string =>
  unit === 'people' ? 'person' : unit.replace(/ies$/, 'y').replace(/s$/, '');
