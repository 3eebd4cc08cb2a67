import { landOf } from './context/areas/land';
import { placeOfPublisher } from './context/areas/publisher';
import { normalise } from '../text/normalise';
import { scanNumerals } from '../text/scan-numerals';
import { sentences } from '../text/sentences';
import { finish, type Steps } from '../text/steps';
import type { Document } from './draft';

export interface Context {
  /** YYYY-MM-DD */
  readonly published: string | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
}

/** What rules read, before any rule has spoken. */
export const documentOf = (source: string, context: Context): Document =>
  finish(documentSteps(source, context));

export function* documentSteps(
  source: string,
  { published, title = null, publisher = null }: Context,
): Steps<Document> {
  const normalized = normalise(source);
  const { text } = normalized;
  yield;
  const spans = sentences(text);
  yield;
  const numerals = scanNumerals(text);
  yield;
  const all = title === null ? text : `${normalise(title).text}\n${text}`;
  const land = landOf(all, placeOfPublisher(publisher));
  return { normalized, text, sentences: spans, numerals, published, title, publisher, land, traps: [] };
}
