import { DIGITS } from '../../text/number-words';
import { clean } from '../../text/place-value';
import type { Draft, Parser } from '../draft';
import { makeDraft, scaled } from '../make-draft';
import { currencyBefore, signBefore } from './currency';
import { englishScaleAt } from './english-scale';
import { readUnit } from './read-unit';
import { endAt } from './trap';

/** Units that a currency named before the number makes its own: 港币5000万元. */
const GENERAL: ReadonlySet<string> = new Set(['元', '圆', '块']);
const SAME: Readonly<Record<string, string>> = { 元人民币: '元', 人民币: '元', 圆: '元' };
/** 三角 is a shape and 毛巾 a towel. */
const OTHER_WORD = /角(?!\d|[一二两三四五六七八九]分|钱)|毛(?=[巾衣发利重线病孔豆里坯毛])/y;

/** Sums of money: 670元, 3.2亿美元, $3,000, 港币1.2亿, 2元5角. */
export const money: Parser = {
  name: 'money',
  read(numeral, { text }) {
    if (numeral.denominator !== null) return null;
    const behind = readUnit(text, numeral.end);
    const named = behind?.unit.kind === 'money' ? (SAME[behind.unit.name] ?? behind.unit.name) : null;
    const sign = numeral.form === 'digits' ? signBefore(text, numeral.start) : null;
    if (sign) {
      const unit = named && !GENERAL.has(named) ? named : sign.unit;
      const english = englishScaleAt(text, numeral.end);
      return makeDraft('money', numeral, {
        kind: 'money',
        unit,
        ...(english && scaled(numeral, english.scale)),
        start: sign.start,
        end: english?.end ?? (named ? behind!.end : numeral.end),
      });
    }
    const currency = currencyBefore(text, numeral.start);
    if (!behind) {
      const sum = currency !== null && (numeral.form === 'digits' || numeral.scale > 1);
      return sum ? makeDraft('money', numeral, { kind: 'money', unit: currency, end: numeral.end }) : null;
    }
    if (named === null) return null;
    if (numeral.form !== 'digits' && endAt(OTHER_WORD, text, numeral.end) !== null) return null;
    const unit = currency !== null && GENERAL.has(named) ? currency : named;
    const draft = makeDraft('money', numeral, {
      kind: 'money',
      unit,
      end: behind.end,
      ...(behind.more && { hedge: 'more' as const }),
      ...(behind.half && numeral.value !== null && { value: numeral.value + 0.5, step: 0.5 }),
    });
    return behind.more || behind.half ? draft : inWhole(draft, behind.unit.name, text);
  },
};

/** One 元 in each of the smaller units. */
const SMALLER: ReadonlyMap<string, number> = new Map([
  ['毛钱', 0.1],
  ['角钱', 0.1],
  ['角', 0.1],
  ['毛', 0.1],
  ['分钱', 0.01],
  ['分', 0.01],
]);

/** 7元5角3分, 八角五分, 3块5: one sum, in 元. */
function inWhole(draft: Draft, name: string, text: string): Draft {
  const part = SMALLER.get(name);
  if (draft.value === null || draft.numeral.vague) return part ? { ...draft, unit: '元' } : draft;
  let { end } = draft;
  let value = part === undefined ? draft.value : clean(draft.value * part);
  let smallest = part ?? 1;
  for (let rounds = 0; rounds < 2; rounds++) {
    const digit = digitAt(text, end);
    if (digit === null) break;
    const unit = [...SMALLER.keys()].find((small) => text.startsWith(small, end + 1));
    const worth = unit === undefined ? undefined : SMALLER.get(unit)!;
    if (unit === undefined || worth === undefined || worth >= smallest) {
      const tenths =
        name.startsWith('块') &&
        end === draft.end &&
        /^(?:$|[^\d\p{sc=Han}.%])/u.test(text.slice(end + 1, end + 2));
      return tenths ? { ...draft, end: end + 1, value: clean(value + digit / 10), step: 0.1 } : draft;
    }
    value = clean(value + digit * worth);
    end += 1 + unit.length;
    smallest = worth;
  }
  const whole = part !== undefined && draft.unit === name ? '元' : draft.unit;
  return end === draft.end && part === undefined ? draft : { ...draft, unit: whole, end, value, step: 0.01 };
}

function digitAt(text: string, at: number): number | null {
  const character = text[at] ?? '';
  return /\d/.test(character) && !/[\d.]/.test(text[at + 1] ?? '')
    ? Number(character)
    : (DIGITS.get(character) ?? null);
}
