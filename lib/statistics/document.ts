import { landOf } from './context/areas/land';
import { placeOfPublisher } from './context/areas/publisher';
import { normalise } from '../text/normalise';
import { scanNumerals } from '../text/scan-numerals';
import { sentences } from '../text/sentences';
import type { Document } from './draft';

export interface Context {
  /** YYYY-MM-DD */
  readonly published: string | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
}

/** What rules read, before any rule has spoken. */
export function documentOf(source: string, { published, title = null, publisher = null }: Context): Document {
  const normalized = normalise(source);
  const { text } = normalized;
  return {
    normalized,
    text,
    sentences: sentences(text),
    numerals: scanNumerals(text),
    published,
    title,
    publisher,
    land: landOf(title === null ? text : `${normalise(title).text}\n${text}`, placeOfPublisher(publisher)),
    traps: [],
  };
}
