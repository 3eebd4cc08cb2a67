import type { Parser } from '../draft';
import { makeDraft, scaled } from '../make-draft';

/** A denominator of a rate, not of a share: 15.7/10万. */
const RATE = 1000;

/** 三分之二, 百分之六点五, 1/3 in points; 15.7/10万 and 千分之五 as rates. */
export const fraction: Parser = {
  name: 'fraction',
  read(numeral, { text }) {
    const { denominator, form, end } = numeral;
    if (!denominator) return null;
    if (form === 'slash' && denominator >= RATE) {
      const unit = text.slice(text.indexOf('/', numeral.start), end);
      return makeDraft('fraction', numeral, { kind: 'rate', unit, end });
    }
    // 千分之五 and 十万分之三 are told as ‰ and /10万 are; 万分之 has no such sign in use.
    if (denominator === 1000 || denominator > 1e4) {
      const unit = denominator === 1000 ? '‰' : `/${denominator / 1e4}万`;
      return makeDraft('fraction', numeral, { kind: 'rate', unit, end });
    }
    return makeDraft('fraction', numeral, {
      kind: 'share',
      unit: '%',
      end,
      ...scaled(numeral, 100 / denominator),
    });
  },
};
