import type { Kind } from '../../quantity/quantity';
import type { Numeral } from '../../text/numeral';
import type { Parser } from '../draft';
import { makeDraft } from '../make-draft';
import { inWord } from './in-word';
import { readUnit } from './read-unit';

/** Kinds whose number is followed by its unit, and no more. */
const KINDS: ReadonlySet<Kind> = new Set(['point', 'rate', 'multiple', 'age', 'measure', 'count']);

/** 二〇〇张, 一三五〇名: digits in a row count where a zero is among them; 一二三 is an enumeration. */
const counts = ({ start, end, value }: Numeral, text: string): boolean =>
  value !== null && (text[end] === '折' || /[〇零]/.test(text.slice(start, Math.min(end, start + 12))));

/** Indices are printed in points (3250.6点); small whole numbers are hours, or the points of a speech. */
const index = ({ form, value, step }: Numeral): boolean => form === 'digits' && (value! >= 100 || step < 1);

/** A number and its unit: 215个, 3公里, 1.4倍. */
export const united: Parser = {
  name: 'unit',
  read(numeral, { text }) {
    if (numeral.denominator !== null || numeral.form === 'half') return null;
    if (numeral.form === 'string' && !counts(numeral, text)) return null;
    // 1500+名: the sign is the number's.
    const plus = numeral.form === 'digits' && text[numeral.end] === '+';
    const behind = readUnit(text, numeral.end + Number(plus));
    if (!behind || !KINDS.has(behind.unit.kind)) return null;
    const { unit, end, half, more } = behind;
    // 八五折 is 8.5折.
    if (unit.name === '折' && numeral.form === 'string') {
      return makeDraft('unit', numeral, {
        kind: 'multiple',
        unit: '折',
        end,
        value: numeral.value! / 10,
      });
    }
    if (unit.name === '点' && !index(numeral)) return null;
    if (inWord(unit.name, text, end - (more || half ? 1 : 0))) return null;
    return makeDraft('unit', numeral, {
      kind: unit.kind,
      unit: unit.name.replace(/^个(?=[百千]分点$)/, ''),
      end,
      ...(half && numeral.value !== null && { value: numeral.value + half, step: half }),
      ...(more && { hedge: 'more' as const }),
      ...(plus && { hedge: 'at-least' as const }),
    });
  },
};
