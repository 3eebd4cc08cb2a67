import { numeralAt } from '../../text/scan-numerals';
import { clean } from '../../text/place-value';
import type { Parser } from '../draft';
import { makeDraft } from '../make-draft';
import { readUnit } from './read-unit';

/** 一又二分之一, 3又1/2. */
export const mixed: Parser = {
  name: 'mixed',
  read(numeral, { text }) {
    if (text[numeral.end] !== '又' || numeral.value === null || numeral.denominator !== null) return null;
    const part = numeralAt(text, numeral.end + 1);
    if (!part?.denominator || part.value === null || part.value >= part.denominator) return null;
    const behind = readUnit(text, part.end);
    const value = clean(numeral.value + part.value / part.denominator);
    return makeDraft('mixed', numeral, {
      kind: behind?.unit.kind ?? 'count',
      unit: behind?.unit.name ?? '',
      end: behind?.end ?? part.end,
      value,
      step: 1 / part.denominator,
    });
  },
};
