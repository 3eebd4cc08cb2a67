import { trap } from './trap';

const WEEKDAY = /(?:周|星期|礼拜|逢)$/;

/** 周三, 星期五. */
export const weekday = trap('weekday', ({ start, end, form, value }, text) => {
  if (form !== 'han' || value === null || value > 6 || end - start !== 1) return null;
  return WEEKDAY.test(text.slice(Math.max(0, start - 2), start)) ? end : null;
});
