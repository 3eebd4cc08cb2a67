import { normalise } from '../../text/normalise';
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
export function contextOf(document: Document): Context {
  const found = known.get(document);
  if (found) return found;
  const { text, sentences, published, land, publisher } = document;
  const periods = findPeriods(text, clockOf(published), land);
  const areas = findAreas(text, land);
  const title = document.title === null ? [] : findAreas(normalise(document.title).text, land);
  const homes = homesOf({ text, mentions: areas, title, land, publisher: placeOfPublisher(publisher) });
  const context: Context = {
    periods,
    areas,
    periodAt: periodsInForce(text, sentences, periods),
    areaAt: areasInForce(text, sentences, areas, homes),
  };
  known.set(document, context);
  return context;
}
