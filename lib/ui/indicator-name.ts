import type { Finding } from '../compare/finding';
import { inLocale } from './browse/format';
import type { Figures } from './detail/use-figures';
import type { Locale } from './messages';

/** The name of a finding's indicator in the reader's language, as far as the figures are at hand; '' where it has none. */
export function indicatorName(
  { indicator, name }: Pick<Finding, 'indicator' | 'name'>,
  locale: Locale,
  figures: Figures | null,
): string {
  const known = indicator === null ? null : figures?.details.indicator(indicator);
  return known ? inLocale(known.name, locale) : (name ?? '');
}
