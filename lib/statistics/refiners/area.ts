import { contextOf } from '../context/of-document';
import type { Refiner } from '../draft';

/**
 * Where a number holds. `area` null with an origin: a place is named that is no single area (a list of provinces, one
 * hospital), so the number is nobody's in the dataset; null without one: the text tells no place at all.
 */
export const area: Refiner = {
  name: 'area',
  refine(drafts, document) {
    const { areaAt } = contextOf(document);
    return drafts.map((draft) => {
      const found = areaAt(draft);
      return found ? { ...draft, area: found.area, areaOrigin: found.origin } : draft;
    });
  },
};
