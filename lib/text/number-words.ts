/** Values of the characters that numbers are written with, simplified. */
export const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((character, value) => [character, value] as const),
  ...[...'壹贰叁肆伍陆柒捌玖'].map((character, index) => [character, index + 1] as const),
  ['〇', 0],
  ['两', 2],
]);

/** Two digits in one character. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
]);

/** A number and 个 in one character. */
export const PAIRS: ReadonlyMap<string, number> = new Map([
  ['俩', 2],
  ['仨', 3],
]);

export const SMALL_SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

export const BIG_SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
]);

/** A digit that is not told: 几十, 数百. */
export const SOME = new Set('几数');
/** Behind a number: a little more. */
export const MORE = new Set('多余');
