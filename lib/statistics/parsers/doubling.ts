import type { Parser } from '../draft';
import { makeDraft } from '../make-draft';

/** The verb, and a hedge behind it. */
const VERB = /翻了?(近|约|超过?|逾)?$/;

/** 翻一番 makes twice as much, 翻两番 four times. */
export const doubling: Parser = {
  name: 'doubling',
  read(numeral, { text }) {
    const { start, end, value } = numeral;
    if (text[end] !== '番' || value === null || value > 10) return null;
    const lead = VERB.exec(text.slice(Math.max(0, start - 5), start));
    if (!lead) return null;
    return makeDraft('doubling', numeral, {
      kind: 'multiple',
      unit: '倍',
      // 翻近一番: the hedge lies in between, and joins the number alone.
      start: lead[1] ? start : start - lead[0].length,
      end: end + 1,
      value: 2 ** value,
      valueTo: null,
      step: 0,
    });
  },
};
