import { NOTHING, type Step } from './number-reading';
import { BIG_SCALES, SMALL_SCALES } from './number-words';
import { lastPlace } from './place-value';

/** 几, 数: 几十, 数百万, 十几, 几个. */
export const some: Step = (r) => {
  const next = r.text[r.at + 1] ?? '';
  if (r.vague || (r.pending !== null && r.form !== 'digits')) return false;
  if (r.written) {
    const tensOpen =
      r.form === 'digits' && r.sum === 0 && r.big === 0 && r.pending !== null && r.pending % 10 === 0;
    if ((!r.afterScale && !tensOpen) || r.text[r.at] === '数') return false;
    r.vague = 'more';
    r.width = tensOpen ? 10 : r.scale >= 1e4 ? r.scale / 10 : r.scale;
    r.at++;
    return BIG_SCALES.has(next);
  }
  r.form = 'han';
  if (!SMALL_SCALES.has(next) && !BIG_SCALES.has(next)) {
    r.whole = { ...NOTHING, start: r.start, end: r.start + 1, vague: 'several', low: 2, high: 10 };
    return true;
  }
  r.vague = 'several';
  r.untold = r.written = true;
  r.pending = 1;
  r.at++;
  return true;
};

/** 多, 余. 1700多亿 leaves open all below its last digit that is not zero, 15万多 one 万. */
export const more: Step = (r) => {
  if (!r.written || r.vague || (r.pending === null && !r.afterScale)) return false;
  const value = r.sum + (r.pending ?? 0);
  r.vague = 'more';
  if (r.pending !== null) r.width = lastPlace(value, r.pendingStep);
  else r.width = r.sum ? lastPlace(r.sum, 1) : Math.min(r.step, r.scale);
  r.at++;
  return BIG_SCALES.has(r.text[r.at] ?? '');
};
