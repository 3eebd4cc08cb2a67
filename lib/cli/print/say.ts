import type { Say } from '../../compare/contract';
import { details } from '../../dataset/details';
import { areaName } from '../../ui/browse/area-name';
import { message, type Locale } from '../../ui/messages';
import { periodLabel } from '../../ui/period-label';

/** Puts notes into words of a locale; values named as periods are put into its words, too. */
export const sayIn =
  (locale: Locale): Say =>
  ({ id, values }) =>
    message(
      locale,
      id,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          /period$/i.test(name) ? periodLabel(locale, value) : value,
        ]),
      ),
    );

/** A period, and the area where it is not the whole country: 2022年, 2022年 广东. */
export const placeIn = (locale: Locale, period: string | null, area: string | null): string =>
  [
    ...(period ? [periodLabel(locale, period)] : []),
    ...(area && area !== 'CN' ? [areaName(details, locale, area)] : []),
  ].join(' ');
