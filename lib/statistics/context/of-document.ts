import { normalise } from '../../text/normalise';
import { finish, type Steps } from '../../text/steps';
import type { Document } from '../draft';
import { findAreas } from './areas/find';
import { homesOf } from './areas/home';
import { placeOfPublisher } from './areas/publisher';
import { areasInForce, type AreaInForce } from './areas/in-force';
import type { AreaMention } from './areas/mention';
import { clockOf } from './clock';
import { findPeriods } from './periods/find';
import { periodsInForce, type PeriodAt } from './periods/in-force';
import type { PeriodMention } from './periods/mention';
import type { Span } from '../../text/sentences';

/** The dates and places of a document, found once, and what is in force at a number. */
export interface Context {
  readonly periods: readonly PeriodMention[];
  readonly areas: readonly AreaMention[];
  readonly periodAt: PeriodAt;
  readonly areaAt: (number: Span) => AreaInForce | null;
}

/** Several refiners ask about one document; it is read once. */
const known = new WeakMap<Document, Context>();

/** Dates and places of a document with their reach. */
export const contextOf = (document: Document): Context =>
  known.get(document) ?? finish(contextSteps(document));

/** Finds them in steps, for whoever asks afterwards. */
export function* contextSteps(document: Document): Steps<Context> {
  const { text, sentences, published, land, publisher } = document;
  const periods = findPeriods(text, clockOf(published), land);
  yield;
  const areas = findAreas(text, land);
  yield;
  const title = document.title === null ? [] : findAreas(normalise(document.title).text, land);
  const homes = homesOf({ text, mentions: areas, title, land, publisher: placeOfPublisher(publisher) });
  yield;
  const periodAt = periodsInForce(text, sentences, periods);
  yield;
  const areaAt = areasInForce(text, sentences, areas, homes);
  const context: Context = { periods, areas, periodAt, areaAt };
  known.set(document, context);
  return context;
}
