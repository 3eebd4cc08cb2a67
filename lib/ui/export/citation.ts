import type { Source } from '../../dataset/observation';
import { wideBrackets } from '../source-name';

/** A source in the form of GB/T 7714, as an electronic document read on `day` (YYYY-MM-DD). */
export const citation = ({ publisher, title, date, url }: Source, day: string): string =>
  `${wideBrackets(publisher)}. ${wideBrackets(title)}[EB/OL]. ${date ? `(${date})` : ''}[${day}].${url ? ` ${url}.` : ''}`;
