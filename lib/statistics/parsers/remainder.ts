import { unitAt } from '../../quantity/unit';
import { DIGITS } from '../../text/number-words';
import { clean } from '../../text/place-value';
import type { Parser } from '../draft';
import { makeDraft } from '../make-draft';

/** The next smaller unit, and its part of the larger one. */
const NEXT: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['米', ['厘米', 0.01]],
  ['斤', ['两', 0.1]],
  ['丈', ['尺', 0.1]],
  ['尺', ['寸', 0.1]],
]);
/** One or two digits, and no unit or scale of their own. */
const REST = /(?:(\d{1,2})(?![\d.%万亿千])|([一二三四五六七八九]{1,2})(?![十百千万]))/y;

/** 1米75, 一米八, 三斤二两: what is left is told in tenths and hundredths, or in the next smaller unit. */
export const remainder: Parser = {
  name: 'remainder',
  read(numeral, { text }) {
    if (numeral.value === null || numeral.denominator !== null || numeral.vague) return null;
    const unit = unitAt(text, numeral.end);
    const next = unit && NEXT.get(unit.name);
    if (!next) return null;
    const at = numeral.end + unit.name.length;
    REST.lastIndex = at;
    const rest = REST.exec(text);
    if (!rest) return null;
    const digits = rest[1] ?? [...rest[2]!].map((digit) => DIGITS.get(digit)).join('');
    const [smaller, part] = next;
    const end = at + rest[0].length;
    const told = text.startsWith(smaller, end);
    if (!told && unitAt(text, end)) return null;
    if (!told && unit.name !== '米') return null;
    const value = clean(numeral.value + (told ? Number(digits) * part : Number(`0.${digits}`)));
    return makeDraft('remainder', numeral, {
      kind: 'measure',
      unit: unit.name,
      end: told ? end + smaller.length : end,
      value,
      step: told ? part : 10 ** -digits.length,
    });
  },
};
