import type { Numeral } from '../../text/numeral';
import type { Document, Parser } from '../draft';

/** A rule that says of a number that it is no statistic: the end of what it covers, or null where the rule does not hold. */
export const trap = (
  name: string,
  endOf: (numeral: Numeral, text: string, document: Document) => number | null,
): Parser => ({
  name,
  read(numeral, document) {
    const end = endOf(numeral, document.text, document);
    return end === null ? null : { start: numeral.start, end: Math.max(end, numeral.end), rule: name };
  },
});

/** The end of `form`, a sticky expression, at `at`; null where it does not match. */
export function endAt(form: RegExp, text: string, at: number): number | null {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : null;
}
