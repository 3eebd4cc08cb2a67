import { DIGITS } from '../../text/number-words';
import type { Numeral } from '../../text/numeral';
import type { Draft, Parser } from '../draft';
import { makeDraft, scaled } from '../make-draft';
import { endAt } from './trap';

/** 87.7%, 九成八, 三分之二, 百分之六点五, 1/3, 半数: all in points. */
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

/** A denominator of a rate, not of a share: 15.7/10万. */
const RATE = 1000;

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

/** Words that begin with 成. */
const TENTH =
  /成(?!员(?!工)|本(?!地|港|市|省|国|土)|年(?!轻|长)|份(?!额)|药(?!品|店|企|房)|群(?!众)|天(?!津)|[立都功果品效就绩型套交熟材名因像语规])/y;

export const tenths: Parser = {
  name: 'tenths',
  read(numeral, { text }) {
    const { end, value, denominator } = numeral;
    if (text[end] !== '成' || denominator !== null || numeral.scale > 10) return null;
    if (value === null ? numeral.vague === null : value > 10) return null;
    if (endAt(TENTH, text, end) === null) return null;
    const points = scaled(numeral, 10);
    const next = text[end + 1] ?? '';
    const rest =
      DIGITS.get(next) ??
      (/[1-9]/.test(next) && !/[\d.]/.test(text[end + 2] ?? '') ? Number(next) : undefined);
    if (rest !== undefined && value !== null) {
      return makeDraft('tenths', numeral, {
        kind: 'share',
        unit: '%',
        end: end + 2,
        ...points,
        value: value * 10 + rest,
        step: 1,
      });
    }
    const half = text[end + 1] === '半' && value !== null;
    const more = text[end + 1] === '多' || (text[end + 1] === '有' && text[end + 2] === '多');
    return makeDraft('tenths', numeral, {
      kind: 'share',
      unit: '%',
      end: end + 1 + (half ? 1 : more ? (text[end + 1] === '多' ? 1 : 2) : 0),
      ...points,
      ...(half && { value: value * 10 + 5, step: 5 }),
      ...(more && { hedge: 'more' as const }),
    });
  },
};

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
