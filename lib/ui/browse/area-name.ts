import type { Details } from '../../dataset/figure-details';
import type { Locale } from '../messages';
import { inLocale } from './format';

/** CN-GD → 广东; CN-GD/深圳 → 广东 深圳; an area without a name is shown by its code. */
export function areaName(details: Details, locale: Locale, area: string): string {
  const [province = '', place] = area.split('/');
  const name = details.areas.find(({ id }) => id === province)?.name;
  return [name ? inLocale(name, locale) : province, ...(place ? [place] : [])].join(' ');
}
