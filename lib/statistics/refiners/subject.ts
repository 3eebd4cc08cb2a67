import { subjectAt } from '../context/subject';
import { contextOf } from '../context/of-document';
import type { Refiner } from '../draft';

/** The words that say what is measured; a change without words of its own takes those of the level before it. */
export const subject: Refiner = {
  name: 'subject',
  refine(drafts, document) {
    const { periods } = contextOf(document);
    let last: string | null = null;
    let end = 0;
    return drafts.map((draft, index) => {
      const previous = drafts[index - 1]?.end ?? 0;
      const own = subjectAt(document.text, draft, previous, periods);
      const linked = /^[^。；;\n]*$/.test(document.text.slice(end, draft.start));
      const words = own ?? (draft.role !== 'level' && linked ? last : null);
      last = words ?? (linked ? last : null);
      end = draft.end;
      return words === null ? draft : { ...draft, subject: words };
    });
  },
};
