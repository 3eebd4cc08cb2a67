import type { Parser } from '../draft';
import { makeDraft } from '../make-draft';

/** 87.7%, in points. */
export const percent: Parser = {
  name: 'percent',
  read(numeral, { text }) {
    if (text[numeral.end] !== '%' || numeral.denominator !== null || (numeral.value ?? numeral.low) === null)
      return null;
    const more = text[numeral.end + 1] === '多' && text[numeral.end + 2] !== '的';
    return makeDraft('percent', numeral, {
      kind: 'share',
      unit: '%',
      end: numeral.end + (more ? 2 : 1),
      ...(more && { hedge: 'more' as const }),
    });
  },
};
