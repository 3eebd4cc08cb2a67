import type { Draft, Refiner } from '../draft';

/** A word between two numbers belongs to the first that took it; so does a character that is several in the normal form (⅓ is 1/3). */
export const disjoint: Refiner = {
  name: 'disjoint',
  refine(drafts, { normalized }) {
    const apart: Draft[] = [];
    for (const draft of drafts) {
      const floor = apart.at(-1)?.end ?? 0;
      if (draft.end <= floor) continue;
      const start = Math.max(draft.start, floor);
      if (floor > 0 && normalized.toSource(start) < normalized.toSourceEnd(floor)) continue;
      apart.push(draft.start < floor ? { ...draft, start } : draft);
    }
    return apart;
  },
};
