import { readNumber } from '../../text/read-number';
import type { Draft, Parser } from '../draft';
import { makeDraft } from '../make-draft';
import { readUnit, type Behind } from './read-unit';

/** Smaller units that may follow, with how many make one of the larger. The whole is told in the smallest. */
const BELOW: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  年: [
    ['个月', 12],
    ['月', 12],
  ],
  个月: [
    ['天', 30],
    ['日', 30],
    ['周', 30 / 7],
  ],
  周: [['天', 7]],
  天: [
    ['小时', 24],
    ['个小时', 24],
  ],
  小时: [
    ['分钟', 60],
    ['分', 60],
  ],
  个小时: [
    ['分钟', 60],
    ['分', 60],
  ],
  时: [['分', 60]],
  分钟: [['秒', 60]],
  分: [['秒', 60]],
};
/** 半 goes before these alone. */
const HALVED = /(?:年|个月|个小时|小时|个钟头|个钟|天|日|个世纪|个学期|分钟)/y;

export const duration: Parser = {
  name: 'duration',
  read(numeral, { text }) {
    if (numeral.denominator !== null || numeral.form === 'string') return null;
    if (numeral.form === 'half') {
      HALVED.lastIndex = numeral.end;
      if (!HALVED.test(text)) return null;
      // 个半小时, as Hong Kong says it: the one is not written.
      const behind = text[numeral.start - 1] === '个' ? readUnit(text, numeral.end) : null;
      if (behind) return { ...plain(numeral, behind), start: numeral.start - 1, value: 1.5 };
    }
    const behind = readUnit(text, numeral.end);
    if (behind?.unit.name === '分') return compound(numeral, behind, text);
    if (behind?.unit.kind !== 'duration') return null;
    // 60周年 is an anniversary.
    if (behind.unit.name === '周' && text[behind.end] === '年') return null;
    const hundredths =
      behind.unit.name === '秒' ? /^\d{2}(?!\d)/.exec(text.slice(behind.end, behind.end + 3)) : null;
    if (hundredths && numeral.value !== null) {
      // 9秒83, as races are timed.
      const value = numeral.value + Number(hundredths[0]) / 100;
      return { ...plain(numeral, behind), end: behind.end + 2, value, step: 0.01 };
    }
    if (
      behind.unit.name === '月' ||
      behind.unit.name === '分' ||
      behind.unit.name === '夜' ||
      behind.unit.name === '晚'
    ) {
      return null;
    }
    return compound(numeral, behind, text) ?? plain(numeral, behind);
  },
};

function plain(numeral: Draft['numeral'], { unit, end, half, more }: Behind): Draft {
  return makeDraft('duration', numeral, {
    kind: 'duration',
    unit: unit.name,
    end,
    ...(half && numeral.value !== null && { value: numeral.value + half, step: half }),
    ...(more && { hedge: 'more' as const }),
  });
}

/** 1年10个月 → 22个月, 2小时30分 → 150分. */
function compound(numeral: Draft['numeral'], behind: Behind, text: string): Draft | null {
  if (numeral.value === null || numeral.valueTo !== null || numeral.vague || behind.half || behind.more)
    return null;
  let value = numeral.value;
  let { end } = behind;
  let name = behind.unit.name;
  for (let rounds = 0; rounds < 3; rounds++) {
    const at = text[end] === '零' || text[end] === '又' ? end + 1 : end;
    const next = readNumber(text, at);
    if (!next || next.value === null || next.vague) break;
    const lower = readUnit(text, next.end);
    const count = (BELOW[name] ?? []).find(([below]) => below === lower?.unit.name)?.[1];
    // 三年5月24日 goes on with a date.
    if (!lower || count === undefined || (lower.unit.name === '月' && /\d/.test(text[lower.end] ?? '')))
      break;
    value = Math.round(value * count) + next.value + lower.half;
    end = lower.end;
    name = lower.unit.name;
  }
  if (end === behind.end) return null;
  return makeDraft('duration', numeral, { kind: 'duration', unit: name, end, value, step: 1 });
}
