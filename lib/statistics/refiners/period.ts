import type { Period } from '../../quantity/period';
import { contextOf } from '../context/of-document';
import { openingOf } from '../context/opening';
import type { InForce } from '../context/periods/in-force';
import type { Draft, Refiner } from '../draft';

/** A year that runs into the next (2011-2012年度) is one period. */
const ONE_YEAR = /(?:年度|学年|财年|季)$/;

/** First and last part of a span, in its own print; null of a single period. */
function ends({ period, mention }: InForce, text: string): { from: Period; to: Period } | null {
  const [from, to] = period.split('/');
  if (!from || !to || ONE_YEAR.test(text.slice(mention.start, mention.end))) return null;
  return { from, to };
}

/**
 * When a number holds. The halves of 从A提高到B have dates of their own: a date inside the first half is no date of the
 * second, one before both dates the second only, and a span over both gives its ends.
 */
export const period: Refiner = {
  name: 'period',
  refine(drafts, document) {
    const { text } = document;
    const { periodAt } = contextOf(document);
    const dated = drafts.map((draft): Draft => {
      if (draft.role === 'from') {
        const found = periodAt(draft);
        const opens = openingOf(text, draft);
        const own = found && found.mention.start >= opens;
        const span = found && !own ? ends(found, text) : null;
        if (!found || (!own && !span)) return draft;
        return { ...draft, period: span ? span.from : found.period, periodOrigin: found.origin };
      }
      const first = draft.role === 'to' && draft.pair !== null ? drafts[draft.pair] : undefined;
      const except = first && { start: openingOf(text, first), end: first.end };
      const found = periodAt(draft, except);
      if (!found) return draft;
      const span = first && ends(found, text);
      return { ...draft, period: span ? span.to : found.period, periodOrigin: found.origin };
    });
    return dated.map((draft, at) => asBefore(draft, at, dated, text));
  },
};

const SENTENCE_END = /[。；;！？!?\n]/;

/** 甲由2023年的15降至2024年的14，乙从4.5降至4.0: where the second half is of the same date, the first is, too. */
function asBefore(draft: Draft, at: number, drafts: readonly Draft[], text: string): Draft {
  if (draft.role !== 'from' || draft.pair === null || draft.period !== null) return draft;
  const before = drafts.slice(0, at).findLast(({ role }) => role === 'from');
  const end = before?.pair == null ? undefined : drafts[before.pair];
  if (!before?.period || !end || SENTENCE_END.test(text.slice(end.end, draft.start))) return draft;
  const same = end.period !== null && end.period === drafts[draft.pair]?.period;
  return same ? { ...draft, period: before.period, periodOrigin: 'carried' } : draft;
}
