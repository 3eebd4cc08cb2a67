import { trap } from './trap';

const OFTEN = /[每一](?:周|星期|礼拜).[次天场节个回遍]$/;
const WEEKDAY = /(?:周|星期|礼拜|逢)$/;

/** 周三, 星期五. */
export const weekday = trap('weekday', ({ start, end, form, value }, text) => {
  if (form !== 'han' || value === null || value > 6 || end - start !== 1) return null;
  // 每周三次: so many times a week.
  if (OFTEN.test(text.slice(Math.max(0, start - 3), end + 1))) return null;
  return WEEKDAY.test(text.slice(Math.max(0, start - 2), start)) ? end : null;
});
