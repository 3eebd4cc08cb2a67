import { opened } from './opened';
import { trap } from './trap';

/** A quoted name is short. */
const NAME = 12;
const OPENS = new Set('“‘「『"');
const CLOSES = new Set('”’」』"');

/** A number inside a short quotation belongs to a name or a slogan: “百千万工程”, “四个最严”. */
export const quoted = trap('quoted', ({ start, end }, text) => {
  const open = opened(
    text,
    start,
    NAME,
    (c) => OPENS.has(c),
    (c) => CLOSES.has(c) && c !== '"',
  );
  if (open < 0) return null;
  for (let i = end; i < text.length && i - open <= NAME; i++) {
    if (CLOSES.has(text[i]!)) return i;
    if ('，。；\n'.includes(text[i]!)) return null;
  }
  return null;
});
