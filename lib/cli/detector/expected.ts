import { CONCEPTS, type Tells } from '../../article/detection/concepts.data';
import { PLACES } from '../../article/detection/features';

const BY_MEANING: Readonly<Record<Tells, number>> = {
  topic: 1,
  policy: 0.4,
  context: 0.5,
  against: -1,
  aside: -0.5,
  elsewhere: -1.5,
};
const BY_PLACE: Readonly<Record<string, number>> = { title: 2, lead: 1, body: 0.7 };

/**
 * What we expect of a feature (`place:concept`) before any article is read. A few hundred articles from a handful of sources know
 * nothing of the sources to come: left alone, they make “hospital bed” speak against policy because of some three reports.
 */
export const expected = (feature: string): number => {
  const [place = '', concept = ''] = feature.split(':');
  // The one concept that is no list of words: two concepts that stand together.
  const tells = concept === 'epidemicAbroad' ? 'elsewhere' : CONCEPTS[concept]!.tells;
  return BY_MEANING[tells] * BY_PLACE[place]!;
};

/** Every feature there can be, so that a concept no labelled article speaks of keeps what is expected of it. */
export const FEATURES: readonly string[] = [
  ...PLACES.flatMap((place) => Object.keys(CONCEPTS).map((concept) => `${place}:${concept}`)),
  'title:epidemicAbroad',
  'lead:epidemicAbroad',
];
