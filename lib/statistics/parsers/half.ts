import type { Numeral } from '../../text/numeral';
import type { Draft, Parser } from '../draft';
import { makeDraft } from '../make-draft';

/** Behind 半 these make it half of that, or another word: 近半年, 过半百, 大半夜. */
const HALF_OF = /[年月天日小个里公斤吨点百夜辈生途路场径导价球岛]/;
/** Before 半 these make it a share: 过半, 近半. */
const HALVED = new Set('过超逾近约');

/** 一半, 过半, 半数, 大半, 减半: half of a whole. */
export const half: Parser = {
  name: 'half',
  read(numeral, { text }) {
    const { start, end, form, value } = numeral;
    const next = text[end] ?? '';
    if (form !== 'half') {
      const one = form === 'han' && value === 1 && end - start === 1 && next === '半';
      // 医生的另一半 is whom they married.
      if (/[的其他她我你]另$/.test(text.slice(Math.max(0, start - 2), start))) return null;
      return one && !/[年月]/.test(text[end + 1] ?? '') ? points(numeral, start, end + 1) : null;
    }
    if (next === '数') return points(numeral, start, end + 1);
    const before = text[start - 1] ?? '';
    if (before === '减') return points(numeral, start - 1, end);
    if (HALF_OF.test(next)) return null;
    if (before === '大') return { ...points(numeral, start - 1, end), hedge: 'over' };
    return HALVED.has(before) ? points(numeral, start, end) : null;
  },
};

const points = (numeral: Numeral, start: number, end: number): Draft =>
  makeDraft('half', numeral, { kind: 'share', unit: '%', start, end, value: 50, valueTo: null, step: 50 });
