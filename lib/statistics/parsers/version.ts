import { codeEnd } from './code';
import { trap } from './trap';

/** More than one point: 1.2.3, 10.1016/j. */
export const version = trap('version', ({ start, end, form }, text) => {
  if (form !== 'digits') return null;
  const behind = text[end] === '.' && /\d/.test(text[end + 1] ?? '');
  const before = text[start - 1] === '.' && /\d/.test(text[start - 2] ?? '');
  return behind || before ? codeEnd(text, end) : null;
});
