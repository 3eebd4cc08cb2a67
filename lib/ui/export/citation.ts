import type { Source } from '../../dataset/observation';
import { wideBrackets } from '../source-name';

/**
 * A source in the form of GB/T 7714—2015. With an address it is an electronic document, read on `day` (YYYY-MM-DD):
 * `publisher. title[EB/OL]. (date)[day]. address.`; without one nobody read it there: `publisher. title[Z]. date.`
 */
export function citation({ publisher, title, date, url }: Source, day: string): string {
  const head = [publisher, title]
    .filter((part) => part !== '')
    .map(wideBrackets)
    .join('. ');
  if (url) return `${head}[EB/OL]. ${date ? `(${date})` : ''}[${day}]. ${url}.`;
  return `${head}[Z].${date ? ` ${date}.` : ''}`;
}
