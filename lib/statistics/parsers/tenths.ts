import { DIGITS } from '../../text/number-words';
import type { Parser } from '../draft';
import { makeDraft, scaled } from '../make-draft';
import { endAt } from './trap';

/** Words that begin with 成. */
const TENTH =
  /成(?!员(?!工)|本(?!地|港|市|省|国|土)|年(?!轻|长)|份(?!额)|药(?!品|店|企|房)|群(?!众)|天(?!津)|[立都功果品效就绩型套交熟材名因像语规])/y;

/** 三成, 九成八, 七成半, in points. */
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
