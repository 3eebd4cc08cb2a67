import { begin, NOTHING, type Reading } from './number-reading';
import { stepAt } from './number-steps';
import type { Numeral } from './numeral';
import { clean } from './place-value';

/** 来 is rough before what is counted; elsewhere it is the verb (来自, 来源). */
const COUNTED = /[个家名位种项年天岁块元次例张所台辆户斤里米公只条件份本人间宗分万亿]/;

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
    const lone = r.form !== 'digits' || (r.scale >= 1e4 && text(r, -2) !== '.' && !/[0-9]/.test(text(r, -2)));
    const shorthand = lone && r.afterScale && !r.afterZero && r.scale >= 100 && r.pending < 10;
    const place = shorthand && Number.isInteger(r.pending) ? r.scale / 10 : 1;
    r.sum += r.pending * place;
    // 三万五 is 3.5万, and as round; 两百五 is 250.
    r.step = r.scale >= 1e4 || place === 1 ? r.pendingStep * place : 1;
  }
  const value = clean(r.big + r.sum);
  const numeral: Numeral = {
    ...NOTHING,
    start: r.start,
    // A zero that nothing follows is the next word's: 15万零售药店.
    end: r.afterZero && r.pending === null ? r.at - 1 : r.at,
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
  const round = r.form === 'digits' ? value >= 10 && value % 10 === 0 : r.pending === null && r.sum >= 10;
  const rough = round && text(r, 0) === '来' && COUNTED.test(text(r, 1));
  return rough ? { ...numeral, end: r.at + 1, vague: 'about' } : numeral;
}

const text = (r: Reading, offset: number): string => r.text[r.at + offset] ?? '';
