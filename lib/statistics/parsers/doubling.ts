import type { Parser } from '../draft';
import { makeDraft } from '../make-draft';

/** 翻一番 makes twice as much, 翻两番 four times. */
export const doubling: Parser = {
  name: 'doubling',
  read(numeral, { text }) {
    const { start, end, value } = numeral;
    if (text[end] !== '番' || value === null || value > 10) return null;
    const lead = text[start - 1] === '翻' ? 1 : text[start - 1] === '了' && text[start - 2] === '翻' ? 2 : 0;
    if (!lead) return null;
    return makeDraft('doubling', numeral, {
      kind: 'multiple',
      unit: '倍',
      start: start - lead,
      end: end + 1,
      value: 2 ** value,
      valueTo: null,
      step: 0,
    });
  },
};
