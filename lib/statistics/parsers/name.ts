import { endAt, trap } from './trap';

/** How far a title's bracket may stand before the number. */
const TITLE = 60;
/** A quoted name is short. */
const NAME = 12;
const OPENS = new Set('“‘「『"');
const CLOSES = new Set('”’」』"');

function opened(
  text: string,
  start: number,
  reach: number,
  open: (c: string) => boolean,
  close: (c: string) => boolean,
): number {
  for (let i = start - 1; i >= 0 && start - i <= reach; i--) {
    if (close(text[i]!) || text[i] === '\n') return -1;
    if (open(text[i]!)) return i;
  }
  return -1;
}

/** Numbers in a work's title are part of its name: 《“健康中国2030”规划纲要》. */
export const title = trap('title', ({ start, end }, text) =>
  opened(
    text,
    start,
    TITLE,
    (c) => c === '《',
    (c) => c === '》',
  ) >= 0
    ? end
    : null,
);

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

const PLACE =
  /盘水|(?:台|里|门|道|塘|湾|角|亩|连|方)(?:县|市|区|镇|乡|村|屯|路|街|庄|河|桥|沟|营|塘|湖|店|寺|峡|巷|胡同|岛|山)/y;

/** Places named after a number: 五台县, 三里屯, 三门峡. */
export const place = trap('place', ({ start, end, form, value }, text) => {
  if (form !== 'han' || value === null || value > 10 || end - start > 1) return null;
  return endAt(PLACE, text, end);
});
