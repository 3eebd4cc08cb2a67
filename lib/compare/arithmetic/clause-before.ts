import type { Page, Place } from '../link/page';

const REACH = 40;
const CLAUSE = /[^，,；;：:。！？\n]*$/;

/** The words of a number's clause that stand before it. */
export const clauseBefore = ({ start }: Place, { text }: Page): string =>
  CLAUSE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';

/** Of a clause that lists, those of its own item. */
export const itemBefore = (place: Place, page: Page): string => clauseBefore(place, page).split('、').at(-1)!;
