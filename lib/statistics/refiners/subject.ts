import { contextOf } from '../context/of-document';
import { subjectAt } from '../context/subject';
import type { Draft, Refiner } from '../draft';

/** Between a level and the change of it: no sentence ends there. */
const LINKED = /^[^。；;！？!?\n]*$/;
/** 超过107万例，达到1070063例; 812万人次，去年同期为630万人次: nothing but a date and a verb leads to a number of the same thing. */
const AGAIN = /^[^、和。；;！？!?\n|]{1,20}(?:[为到至达是约仅的年月底末]|只有)$/;
/** What is of a part, or of something else. */
const PART = /其中|当中|另|其余|包括/;

/** One unit, a change and its level (下降0.6个百分点，降到17.3%), or two times (从2小时缩短到40分钟). */
const isOneThing = (before: Draft, draft: Draft): boolean =>
  before.unit === draft.unit ||
  before.role === 'change' ||
  (before.kind === 'duration' && draft.kind === 'duration');

/** Whether a number without words of its own takes those of the one before it. */
function lends(before: Draft, draft: Draft, text: string): boolean {
  const between = text.slice(before.end, draft.start);
  if (draft.role === 'to' || draft.role === 'change') return LINKED.test(between);
  return isOneThing(before, draft) && AGAIN.test(between) && !PART.test(between);
}

/** The words that say what is measured. A second half, and a number that goes on from the one before it, take the words of the first. */
export const subject: Refiner = {
  name: 'subject',
  refine(drafts, document) {
    const { text } = document;
    const { periods } = contextOf(document);
    const refined: Draft[] = [];
    for (const draft of drafts) {
      const before = refined.at(-1);
      const own = draft.role === 'to' ? null : subjectAt(text, draft, before?.end ?? 0, periods);
      const words = own ?? (before && lends(before, draft, text) ? before.subject : null);
      refined.push(words === null ? draft : { ...draft, subject: words });
    }
    return refined;
  },
};
