import type { Say } from '../../compare/contract';
import { figures } from '../../dataset';
import { details } from '../../dataset/details';
import { areaName } from '../../ui/browse/area-name';
import type { Figures } from '../../ui/detail/use-figures';
import type { Locale } from '../../ui/messages';
import { noteWords } from '../../ui/note-words';
import { periodLabel } from '../../ui/period-label';

/** The bundled figures with their names in every language. */
export const bundled: Figures = { dataset: figures, details };

/** Puts notes into words of a locale. */
export const sayIn =
  (locale: Locale): Say =>
  (note) =>
    noteWords(locale, note, bundled);

/** A period, and the area where it is not the whole country: 2022年, 2022年 广东. */
export const placeIn = (locale: Locale, period: string | null, area: string | null): string =>
  [
    ...(period ? [periodLabel(locale, period)] : []),
    ...(area && area !== 'CN' ? [areaName(details, locale, area)] : []),
  ].join(' ');
