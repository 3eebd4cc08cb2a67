import { contextOf } from '../context/of-document';
import { subjectAt } from '../context/subject';
import type { Draft, Refiner } from '../draft';

/** Between a level and the change of it: no sentence ends there. */
const LINKED = /^[^。；;！？!?\n]*$/;

/** The words that say what is measured. A second half, and a change that follows a level, take the words of the first. */
export const subject: Refiner = {
  name: 'subject',
  refine(drafts, document) {
    const { text } = document;
    const { periods } = contextOf(document);
    const refined: Draft[] = [];
    for (const draft of drafts) {
      const before = refined.at(-1);
      const own = draft.role === 'to' ? null : subjectAt(text, draft, before?.end ?? 0, periods);
      const lent = draft.role === 'to' || draft.role === 'change';
      const words =
        own ?? (lent && before && LINKED.test(text.slice(before.end, draft.start)) ? before.subject : null);
      refined.push(words === null ? draft : { ...draft, subject: words });
    }
    return refined;
  },
};
