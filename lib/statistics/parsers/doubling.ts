import type { Parser } from '../draft';
import { makeDraft } from '../make-draft';

/** The verb, and a hedge behind it. */
const VERB = /翻了?(近|约|超过?|逾)?$/;

/** 翻一番 and 翻倍 make twice as much, 翻两番 four times. */
export const doubling: Parser = {
  name: 'doubling',
  read(numeral, { text }) {
    const { start, end, value, form } = numeral;
    if (form === 'double') return makeDraft('doubling', numeral, { kind: 'multiple', unit: '倍', end });
    if (text[end] !== '番' || value === null || value > 10) return null;
    const lead = VERB.exec(text.slice(Math.max(0, start - 5), start));
    if (!lead) return null;
    const more = text[end + 1] === '多';
    return makeDraft('doubling', numeral, {
      kind: 'multiple',
      unit: '倍',
      ...(more && { hedge: 'more' as const }),
      // 翻近一番: the hedge lies in between, and joins the number alone.
      start: lead[1] ? start : start - lead[0].length,
      end: more ? end + 2 : end + 1,
      value: 2 ** value,
      valueTo: null,
      // 翻了一番多: short of the next doubling.
      step: more ? 2 ** value : 0,
    });
  },
};
