import type { Parser } from '../draft';
import { makeDraft } from '../make-draft';

/** A numeral without a unit; the refiner `evidence` decides whether it states something. */
export const bare: Parser = {
  name: 'bare',
  read(numeral) {
    if (numeral.form === 'half' || numeral.form === 'string') return null;
    return makeDraft('bare', numeral, { kind: 'count', unit: '', end: numeral.end });
  },
};
