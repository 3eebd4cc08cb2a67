import { readNumber } from '../../text/read-number';
import type { Draft, Parser } from '../draft';
import { makeDraft } from '../make-draft';
import { readUnit } from './read-unit';

/** Printed before the number; the longest that fits. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['HK$', '港元'],
  ['HKD', '港元'],
  ['US$', '美元'],
  ['USD', '美元'],
  ['NT$', '新台币'],
  ['NTD', '新台币'],
  ['TWD', '新台币'],
  ['MOP', '澳门元'],
  ['RMB', '元'],
  ['CNY', '元'],
  ['A$', '澳元'],
  ['C$', '加元'],
  ['S$', '新加坡元'],
  ['EUR', '欧元'],
  ['GBP', '英镑'],
  ['JPY', '日元'],
  ['¥', '元'],
  ['€', '欧元'],
  ['£', '英镑'],
  // Alone it is the local dollar.
  ['$', '元'],
];
/** Named before the number: 港元1.2亿. */
const CURRENCIES = ['人民币', '港元', '港币', '新台币', '美元', '欧元', '日元', '英镑', '澳门元'];
/** One 元 in each. */
const SMALLER: Readonly<Record<string, number>> = {
  角: 0.1,
  毛: 0.1,
  毛钱: 0.1,
  角钱: 0.1,
  分: 0.01,
  分钱: 0.01,
};
const WHOLE = new Set(['元', '块', '块钱', '港元', '圆']);
const SAME: Readonly<Record<string, string>> = { 元人民币: '元', 人民币: '元', 圆: '元' };

export const money: Parser = {
  name: 'money',
  read(numeral, { text }) {
    if (numeral.denominator !== null) return null;
    const behind = readUnit(text, numeral.end);
    const sign = SIGNS.find(([print]) => text.startsWith(print, numeral.start - print.length));
    if (sign && numeral.form === 'digits') {
      const [print, currency] = sign;
      const named = behind?.unit.kind === 'money';
      return makeDraft('money', numeral, {
        kind: 'money',
        unit: named ? (SAME[behind.unit.name] ?? behind.unit.name) : currency,
        start: numeral.start - print.length,
        end: named ? behind.end : numeral.end,
      });
    }
    if (!behind && numeral.form === 'digits') {
      const named = CURRENCIES.find((name) => text.startsWith(name, numeral.start - name.length));
      if (named)
        return makeDraft('money', numeral, { kind: 'money', unit: SAME[named] ?? named, end: numeral.end });
    }
    if (behind?.unit.kind !== 'money') return null;
    // 三角 is a shape, and 长三角 a region.
    if (behind.unit.name === '角' && numeral.form !== 'digits') return null;
    if (behind.unit.name === '毛' && /[巾衣发利重线病孔豆里坯毛]/.test(text[behind.end] ?? '')) return null;
    const unit = SAME[behind.unit.name] ?? behind.unit.name;
    const draft = makeDraft('money', numeral, {
      kind: 'money',
      unit,
      end: behind.end,
      ...(behind.more && { hedge: 'more' as const }),
      ...(behind.half && numeral.value !== null && { value: numeral.value + 0.5, step: 0.5 }),
    });
    if (SMALLER[unit]) return { ...draft, unit: '元', value: part(numeral.value, unit), step: 0.01 };
    return WHOLE.has(unit) && !behind.more && !behind.half ? withSmaller(draft, text) : draft;
  },
};

const part = (value: number | null, unit: string): number | null =>
  value === null ? null : Number((value * SMALLER[unit]!).toPrecision(12));

/** 7元5角3分, 3块5. */
function withSmaller(draft: Draft, text: string): Draft {
  let { end, value } = draft;
  if (value === null || draft.numeral.vague) return draft;
  for (let rounds = 0; rounds < 2; rounds++) {
    const next = readNumber(text, end);
    if (!next || next.value === null || next.value > 99 || next.end - next.start > 2) break;
    const unit = ['毛钱', '角', '毛', '分钱', '分'].find((name) => text.startsWith(name, next.end));
    if (!unit) {
      if (!draft.unit.startsWith('块') || next.value > 9) break;
      return { ...draft, end: next.end, value: value + next.value / 10, step: 0.1 };
    }
    value = Number((value + next.value * SMALLER[unit]!).toPrecision(15));
    end = next.end + unit.length;
  }
  return end === draft.end ? draft : { ...draft, end, value, step: 0.01 };
}
