import type { Source } from '../../dataset/observation';

/** A source in the form of GB/T 7714, as an electronic document read on `day` (YYYY-MM-DD). */
export const citation = ({ publisher, title, date, url }: Source, day: string): string =>
  `${publisher}. ${title}[EB/OL]. ${date ? `(${date})` : ''}[${day}].${url ? ` ${url}.` : ''}`;
