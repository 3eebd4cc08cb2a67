import type { Note } from '../compare/finding';
import { inLocale } from './browse/format';
import type { Figures } from './detail/use-figures';
import { message, type Locale } from './messages';
import { periodLabel } from './period-label';

/** How comparing joins the names of several indicators. */
const JOINED = '；';

/** A note in the reader's language: so are the values named as periods, and with `figures` those that name indicators. */
export const noteWords = (locale: Locale, { id, values }: Note, figures: Figures | null): string =>
  message(
    locale,
    id,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        if (/period$/i.test(name)) return [name, periodLabel(locale, value)];
        return [name, figures && /^(?:names|twin)$/.test(name) ? namesIn(locale, value, figures) : value];
      }),
    ),
  );

const namesIn = (locale: Locale, names: string, { dataset, details }: Figures): string =>
  names
    .split(JOINED)
    .map((name) => {
      const held = dataset.indicators.find((indicator) => indicator.name === name);
      const words = held && details.indicator(held.id)?.name;
      return words ? inLocale(words, locale) : name;
    })
    .join(locale === 'en' ? '; ' : JOINED);
