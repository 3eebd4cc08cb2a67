import { opened } from './opened';
import { trap } from './trap';

/** How far a title's bracket may stand before the number. */
const REACH = 60;

/** Numbers in a work's title are part of its name: 《“健康中国2030”规划纲要》. */
export const title = trap('title', ({ start, end }, text) =>
  opened(
    text,
    start,
    REACH,
    (c) => c === '《',
    (c) => c === '》',
  ) >= 0
    ? end
    : null,
);
