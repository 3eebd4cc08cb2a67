import type { Draft, Refiner } from '../draft';

/** A word between two numbers belongs to the first that took it. */
export const disjoint: Refiner = {
  name: 'disjoint',
  refine(drafts) {
    const apart: Draft[] = [];
    for (const draft of drafts) {
      const floor = apart.at(-1)?.end ?? 0;
      if (draft.end > floor) apart.push(draft.start < floor ? { ...draft, start: floor } : draft);
    }
    return apart;
  },
};
