import type { Details } from '../../dataset/figure-details';
import { LANGUAGE_TAGS } from '../locale';
import { message, type Locale } from '../messages';
import { inLocale } from './format';

/** UN M49: the whole world. */
const WORLD = '001';

/** CN-GD → 广东; CN-GD/深圳 → 广东 深圳; US → 美国; 001 → 全球; an area without a name is shown by its code. */
export function areaName(details: Details, locale: Locale, area: string): string {
  const [province = '', place] = area.split('/');
  const name = details.areas.find(({ id }) => id === province)?.name;
  return [name ? inLocale(name, locale) : abroad(province, locale), ...(place ? [place] : [])].join(' ');
}

const abroad = (code: string, locale: Locale): string => {
  if (code === WORLD) return message(locale, 'figures.world');
  if (!/^(?:[A-Z]{2}|\d{3})$/.test(code)) return code;
  return new Intl.DisplayNames(LANGUAGE_TAGS[locale], { type: 'region' }).of(code) ?? code;
};
