import { NOTHING, type Reading, type Step } from './number-reading';
import { BIG_SCALES, SMALL_SCALES, TENS } from './number-words';
import type { Numeral } from './numeral';
import { clean } from './place-value';

/** Units that begin with a scale word. */
const METRIC = /^(?:千[克米瓦伏卡帕焦赫安升字]|百帕)/;

/** 廿, 卅. */
export const tens: Step = (r) => {
  if (r.pending !== null || r.lastSmall <= 10) return false;
  r.sum += TENS.get(r.text[r.at]!)!;
  r.step = 1;
  r.scale = r.lastSmall = 10;
  r.form ??= 'han';
  r.written = r.afterScale = true;
  r.at++;
  return true;
};

/** 十, 百, 千. */
export const smallScale: Step = (r) => {
  const scale = SMALL_SCALES.get(r.text[r.at]!)!;
  if (scale >= r.lastSmall || (r.vague && !r.untold)) return false;
  // 20亿千瓦 and 500千伏: the scale word belongs to the unit.
  if (r.pending === null && r.written && !r.afterZero && r.lastSmall === Infinity) return false;
  if (r.form === 'digits' && METRIC.test(r.text.slice(r.at, r.at + 2))) return false;
  if (!r.written) r.form = scale === 10 ? 'han' : 'scale';
  const times = r.pending ?? 1;
  r.at++;
  if (r.pendingTo !== null) {
    const low = r.big + r.sum + times * scale;
    r.whole = approximate(r, low, low + (r.pendingTo - times) * scale, scale);
    return true;
  }
  r.sum += times * scale;
  // 两千 is 2000 written out: its zeros are as exact as printed ones. 1.5千 is not.
  r.step = r.pending === null ? 1 : r.pendingStep < 1 ? clean(r.pendingStep * scale) : 1;
  r.pending = null;
  r.lastSmall = r.scale = scale;
  r.written = r.afterScale = true;
  r.afterZero = false;
  return true;
};

/** 万, 亿, 兆: multiply what stands before them, all of it where they are larger (1.4万亿). */
export const bigScale: Step = (r) => {
  const scale = BIG_SCALES.get(r.text[r.at]!)!;
  if (r.text[r.at] === '兆' && /[瓦帕赫字比焦欧]/.test(r.text[r.at + 1] ?? '')) return false;
  if (scale === r.lastBig || (scale > r.lastBig && r.big === 0)) return false;
  if (!r.written) r.form = 'scale';
  r.at++;
  const below = r.sum + (r.pending ?? 0);
  if (r.pendingTo !== null) {
    r.whole = approximate(r, below * scale, (r.sum + r.pendingTo) * scale, scale);
    return true;
  }
  if (r.pending !== null) r.step = r.pendingStep;
  if (scale > r.lastBig) r.big = (r.big + below) * scale;
  else r.big += (below || 1) * scale;
  r.big = clean(r.big);
  r.step = clean((r.step || 1) * scale);
  r.width *= scale;
  r.sum = 0;
  r.pending = null;
  r.lastBig = r.scale = scale;
  r.lastSmall = Infinity;
  r.written = r.afterScale = true;
  r.afterZero = false;
  return true;
};

/** 两个亿: as sums are spoken. */
export const measureWord: Step = (r) => {
  if (!r.written || r.vague || r.pending === null || r.text[r.at + 1] !== '亿') return false;
  r.at++;
  return true;
};

/** 三五百, 七八十, 两三: a range in two digits; what follows may scale it (三五百万). */
function approximate({ text, start, at }: Reading, low: number, high: number, scale: number): Numeral {
  const large = BIG_SCALES.get(text[at] ?? '');
  const times = large !== undefined && large > scale ? large : 1;
  const [value, valueTo] = [clean(low * times), clean(high * times)];
  return {
    ...NOTHING,
    start,
    end: times > 1 ? at + 1 : at,
    value,
    valueTo,
    low: value,
    high: valueTo,
    scale: scale * times > 1e12 ? scale : times > 1 ? times : scale,
  };
}
