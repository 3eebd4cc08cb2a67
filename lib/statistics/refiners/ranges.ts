import type { Draft, Refiner } from '../draft';
import { clean } from '../../text/place-value';

const CONNECTOR = /^(?:[-—~]|至|到|或者?|、)$/;
/** Between ends that state a range of their own: 介于3到5个. */
const HARD = /^(?:[-—~]|至|到)$/;

/** Two neighbours joined by a dash, 至 or 到 are one range; the left one borrows unit, % and scale: 2—3万, 5-10%, 30至50家. */
export const ranges: Refiner = {
  name: 'ranges',
  refine(drafts, { text }) {
    const merged: Draft[] = [];
    for (const draft of drafts) {
      const left = merged.at(-1);
      const whole =
        left && CONNECTOR.test(text.slice(left.end, draft.start)) ? rangeOf(left, draft, text) : null;
      if (whole) merged[merged.length - 1] = whole;
      else merged.push(draft);
    }
    return merged;
  },
};

function rangeOf(left: Draft, right: Draft, text: string): Draft | null {
  if (left.value === null || right.value === null || left.valueTo !== null || right.valueTo !== null)
    return null;
  if (left.numeral.vague || right.numeral.vague) return null;
  const between = text.slice(left.end, right.start);
  if (!HARD.test(between) && !successive(left, right, between)) return null;
  // 从40种到82种 is a change: its left end has a unit of its own, and a word before it says so.
  if (left.unit && (changes(left, text) || amount(left, right, text))) return null;
  const borrowed =
    left.unit === ''
      ? borrow(left, right)
      : left.unit === right.unit || (right.unit === '' && left.kind === 'share')
        ? left.value
        : null;
  if (borrowed === null) return null;
  const value = borrowed <= right.value ? borrowed : left.value;
  if (value > right.value) return null;
  const frame = right.unit === '' ? left : right;
  return {
    ...frame,
    start: left.start,
    end: right.end,
    numeral: left.numeral,
    rule: 'range',
    hedge: 'range',
    value,
    valueTo: right.value,
    step: Math.max(left.step, right.step),
  };
}

/** The left value in the right one's scale and unit. */
function borrow(left: Draft, right: Draft): number | null {
  const { scale } = right.numeral;
  const [value, form] = [left.value!, left.numeral.form];
  if (right.rule === 'fraction' || right.rule === 'tenths') {
    const factor = right.rule === 'tenths' ? 10 : 100 / (right.numeral.denominator ?? 100);
    return form === 'slash' ? value : clean(value * factor);
  }
  // 2—3万 is 2万—3万, 8500到3万 is not: the coefficient must stay below the right one's.
  if (left.numeral.scale < 1e4 && scale >= 1e4 && value < right.value! / scale && value < scale)
    return clean(value * scale);
  return value;
}

function changes(left: Draft, text: string): boolean {
  const before = text.slice(Math.max(0, left.start - 12), left.start);
  return /(?:从(?!事|业|而)|由(?!于|此))[^，。；、]*$/.test(before);
}

const VERB = /(?:增加?|减少?|上?升|下?降|上调|下调|调[高低升降]|提高|加|扩大|缩短|延长|回落|多|少)了?(?:近|约|逾|超过)?$/;

/** 增加23宗至156宗: by so many, to so many. A change in % is as often a range (下降5%至10%). */
function amount(left: Draft, right: Draft, text: string): boolean {
  if (left.unit !== right.unit || left.kind === 'share' || left.kind === 'point' || text[left.end] === '-') return false;
  return VERB.test(text.slice(Math.max(0, left.start - 6), left.start)) && /[至到]/.test(text.slice(left.end, right.start));
}

/** 三、四个; 2、3个月: two digits in a row state a range. */
function successive(left: Draft, right: Draft, between: string): boolean {
  return (
    between === '、' &&
    left.unit === '' &&
    right.unit !== '' &&
    left.value! < 10 &&
    right.value === left.value! + 1 &&
    left.numeral.form === right.numeral.form &&
    left.numeral.end - left.numeral.start === 1
  );
}
