import { begin, NOTHING, type Reading } from './number-reading';
import { stepAt } from './number-steps';
import type { Numeral } from './numeral';
import { clean } from './place-value';

/** Behind 来, these make another word of it: 来自, 来源. */
const COMING = /[自源到华访看过说往信电势临宾]/;

const FORMAL = new Set('壹贰叁肆伍陆柒捌玖拾佰仟');

/**
 * Reads the number that begins at `start`: digits, Chinese characters or both (1亿2千万), with the words for "a little
 * more" inside or behind it. Null where no number begins. Looks at each character once.
 */
export function readNumber(text: string, start: number): Numeral | null {
  const reading = begin(text, start);
  for (let step = stepAt(reading); step; step = stepAt(reading)) {
    const going = step(reading);
    if (reading.whole) return reading.whole;
    if (!going) break;
  }
  if (!reading.written || reading.form === null) return null;
  // A lone 肆 or 陆 is a market or the land; as numbers they come in company.
  if (reading.at === start + 1 && FORMAL.has(text[start]!)) return null;
  return reading.pendingTo === null ? finish(reading) : pair(reading);
}

/** 两三, 二十七八: no scale word follows. */
function pair(r: Reading): Numeral {
  const value = clean(r.big + r.sum + r.pending!);
  const valueTo = clean(r.big + r.sum + r.pendingTo!);
  return { ...NOTHING, start: r.start, end: r.at, value, valueTo, low: value, high: valueTo };
}

function finish(r: Reading): Numeral {
  if (r.pending !== null) {
    // 两百五, 三万五: a lone digit right behind a scale counts the next lower place.
    const shorthand = r.afterScale && !r.afterZero && r.scale >= 100 && r.form !== 'digits' && r.pending < 10;
    const place = shorthand && Number.isInteger(r.pending) ? r.scale / 10 : 1;
    r.sum += r.pending * place;
    r.step = r.pendingStep * place;
  }
  const value = clean(r.big + r.sum);
  const numeral: Numeral = {
    ...NOTHING,
    start: r.start,
    end: r.at,
    value,
    step: r.step || 1,
    scale: r.scale,
    form: r.form!,
  };
  if (r.untold) {
    return {
      ...numeral,
      value: null,
      step: 0,
      vague: r.vague,
      low: clean(2 * value),
      high: clean(10 * value),
    };
  }
  if (r.vague) return { ...numeral, step: 0, vague: r.vague, low: value, high: clean(value + r.width) };
  // 三十来家: 来 makes a round number rough.
  const rough =
    r.form === 'han' && r.pending === null && r.sum >= 10 && text(r, 0) === '来' && !COMING.test(text(r, 1));
  return rough ? { ...numeral, end: r.at + 1, vague: 'about' } : numeral;
}

const text = (r: Reading, offset: number): string => r.text[r.at + offset] ?? '';
