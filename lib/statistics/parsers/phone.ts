import { endAt, trap } from './trap';

/** 010-68791234, 0086: a whole number does not begin with a zero. */
const PHONE = /0\d[\d-]{0,30}/y;

export const phone = trap('phone', ({ start, form }, text) =>
  form === 'digits' ? endAt(PHONE, text, start) : null,
);
