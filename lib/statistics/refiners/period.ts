import type { Period } from '../../quantity/period';
import { contextOf } from '../context/of-document';
import { openingOf } from '../context/opening';
import type { Draft, Refiner } from '../draft';

/** First and last part of a span, in its own print; null of a single period. */
function ends(period: Period): { from: Period; to: Period } | null {
  const [from, to] = period.split('/');
  return from && to ? { from, to } : null;
}

/**
 * When a number holds. The halves of 从A提高到B have dates of their own: a date inside the first half is no date of the
 * second, one before both dates the second only, and a span over both gives its ends.
 */
export const period: Refiner = {
  name: 'period',
  refine(drafts, document) {
    const { periodAt } = contextOf(document);
    return drafts.map((draft): Draft => {
      if (draft.role === 'from') {
        const found = periodAt(draft);
        const opens = openingOf(document.text, draft);
        const own = found && found.mention.start >= opens;
        const span = found && !own ? ends(found.period) : null;
        if (!found || (!own && !span)) return draft;
        return { ...draft, period: span ? span.from : found.period, periodOrigin: found.origin };
      }
      const first = draft.role === 'to' && draft.pair !== null ? drafts[draft.pair] : undefined;
      const except = first && { start: openingOf(document.text, first), end: first.end };
      const found = periodAt(draft, except);
      if (!found) return draft;
      const span = first && ends(found.period);
      return { ...draft, period: span ? span.to : found.period, periodOrigin: found.origin };
    });
  },
};
