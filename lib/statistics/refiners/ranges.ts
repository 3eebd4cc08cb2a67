import { clean } from '../../text/place-value';
import type { Draft, Refiner } from '../draft';

/** A dash, with spaces or without; 至, 到. */
const JOINS = /^(?: ?[-—~] ?|至|到)$/;
/** A doubled dash joins only numbers of which the first has no unit: 800——1200元. */
const LONG_DASH = /^ ?(?:——|--) ?$/;
/** 介于800种和1200种之间. */
const AND = /^(?:和|与|跟)$/;
/** No connector is longer. */
const LONGEST = 4;

/** Two neighbours joined by a dash, 至 or 到 are one range; the left one borrows unit, % and scale: 2—3万, 5-10%, 30至50家. */
export const ranges: Refiner = {
  name: 'ranges',
  refine(drafts, { text }) {
    const merged: Draft[] = [];
    for (const draft of drafts) {
      const left = merged.at(-1);
      const whole = left && draft.start - left.end <= LONGEST ? rangeOf(left, draft, text) : null;
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
  const value = between === '、' ? successor(left, right) : lower(left, right, between, text);
  if (value === null || value > right.value) return null;
  return {
    ...(right.unit === '' ? left : right),
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

/** The lower end of a range that `between` joins, null where it joins none. */
function lower(left: Draft, right: Draft, between: string, text: string): number | null {
  const joined = JOINS.test(between) || (left.unit === '' && LONG_DASH.test(between));
  if (!joined && !(AND.test(between) && framed(left, right, text))) return null;
  if (left.unit === '') {
    const borrowed = borrow(left, right);
    return borrowed <= right.value! ? borrowed : left.value;
  }
  // 从40种到82种 and 增加23宗至156宗 are changes: there the left end has a unit of its own.
  const apart = changes(left, text) || amount(left, right, between, text);
  if (apart && !/^(?:不等|之间)/.test(text.slice(right.end, right.end + 2))) return null;
  // 百分之三至五, 千分之三至五: the denominator is said once.
  const said =
    right.unit === '' &&
    right.numeral.scale < 1e4 &&
    right.value! <= 100 &&
    (left.kind === 'share' || left.numeral.form === 'parts');
  const same = left.unit === right.unit || said;
  return same ? left.value : null;
}

/** The left value in the right one's scale and unit. */
function borrow(left: Draft, right: Draft): number {
  const { scale, denominator } = right.numeral;
  const value = left.value!;
  if (right.rule === 'tenths') return clean(value * 10);
  if (right.rule === 'fraction')
    return left.numeral.form === 'slash' ? value : clean((value * 100) / (denominator ?? 100));
  const told = inWords(left, right);
  if (told !== null) return told;
  // 2—3万 is 2万—3万, 8500到3万 is not: the coefficient must stay below the right one's.
  const shares = left.numeral.scale < 1e4 && scale >= 1e4 && value < right.value! / scale && value < scale;
  return shares ? clean(value * scale) : value;
}

/** 三至五百人, 八到九百亿: the digit on the left counts what the one on the right does. Tens may also be plain (三到二十). */
function inWords(left: Draft, right: Draft): number | null {
  const digit = left.value!;
  if (left.numeral.form !== 'han' || right.numeral.form !== 'han' || digit < 1 || digit > 9) return null;
  const place = 10 ** Math.floor(Math.log10(right.value! + 0.5));
  const leading = right.value! / place;
  if (!Number.isInteger(leading) || leading <= digit || (place < 100 && leading !== digit + 1)) return null;
  return place >= 10 ? digit * place : null;
}

const framed = (left: Draft, right: Draft, text: string): boolean =>
  /介[于乎]$/.test(text.slice(Math.max(0, left.start - 2), left.start)) && text.startsWith('之间', right.end);

const changes = (left: Draft, text: string): boolean =>
  /(?:从(?!事|业|而)|由(?!于|此))[^，。；、到至]*$/.test(
    text.slice(Math.max(0, left.start - 12), left.start),
  );

const VERB =
  /(?:增加?|减少?|上?升|下?降|上调|下调|调[高低升降]|提高|加|扩大|缩短|延长|回落|多|少)了?(?:近|约|逾|超过)?$/;

/** 增加23宗至156宗: by so many, to so many. A change in % is as often a range (下降5%至10%). */
function amount(left: Draft, right: Draft, between: string, text: string): boolean {
  if (left.unit !== right.unit || left.kind === 'share' || left.kind === 'point') return false;
  return /[至到]/.test(between) && VERB.test(text.slice(Math.max(0, left.start - 6), left.start));
}

/** 三、四个; 2、3个月; 二、三十人: a digit and the next one state a range. */
function successor(left: Draft, right: Draft): number | null {
  const digit = left.value!;
  const single = left.unit === '' && left.numeral.end - left.numeral.start === 1 && digit > 0 && digit < 10;
  if (!single || right.unit === '' || left.numeral.form !== right.numeral.form) return null;
  const times = right.value! / (digit + 1);
  const round = times === 1 || (left.numeral.form === 'han' && /^10+$/.test(String(times)));
  return round ? digit * times : null;
}
