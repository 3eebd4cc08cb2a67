import { normalise } from '../../../text/normalise';
import { PAPERS } from './papers.data';
import { placeAt } from './places';

/** The place in a publisher's name: 北京日报 → CN-BJ, 湖南省卫生健康委员会 → CN-HN, 明报 → CN-HK; null where it tells none. */
export function placeOfPublisher(publisher: string | null): string | null {
  const name = publisher === null ? '' : normalise(publisher).text;
  for (let at = 0; at < name.length; at++) {
    const place = placeAt(name, at);
    if (place?.place.area.startsWith('CN-')) return place.place.area;
  }
  return PAPERS.find(([paper]) => name.includes(paper))?.[1] ?? null;
}
