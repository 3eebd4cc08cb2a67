import { clean } from '../../text/place-value';
import type { Parser } from '../draft';
import { makeDraft } from '../make-draft';

const OTHER = /(?::|比)(\d{1,4}(?:\.\d{1,3})?)(?![\d:%.])/y;
/** 医护比为, 比例约, 床护比由1:0.5提高到: a score (比赛以, 比分为) has no such noun. */
const LED =
  /比(?:例|率|值)?(?:[为是达到至由从约仅已近超]|大约|分别|接近|超过){0,4}(?:[\d.]{1,6}[:比][\d.]{1,6})?(?:[为达到至]|提高|提升|上升|升|下降|降|缩小|优化){0,4}$/;
const REACH = 28;

/** 1:1.2 behind a noun in 比. Unit `1:` where the first number is one, `:1` else: so many to one. */
export const ratio: Parser = {
  name: 'ratio',
  read(numeral, { text }) {
    const { value, end, start, form } = numeral;
    if (form !== 'digits' || !value || numeral.scale !== 1) return null;
    OTHER.lastIndex = end;
    const match = OTHER.exec(text);
    if (!match || !LED.test(text.slice(Math.max(0, start - REACH), start))) return null;
    const other = Number(match[1]);
    if (!other) return null;
    const decimals = match[1]!.split('.')[1]?.length ?? 0;
    return makeDraft('ratio', numeral, {
      kind: 'rate',
      unit: value === 1 ? '1:' : ':1',
      end: end + match[0].length,
      value: value === 1 ? other : clean(value / other),
      step: value === 1 ? 10 ** -decimals : numeral.step / other,
    });
  },
};
