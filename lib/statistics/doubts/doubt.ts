import type { Document, Draft } from '../draft';

/** A form of number that states nothing by itself: a draft that is doubted is dropped. */
export interface Doubt {
  readonly name: string;
  doubts(draft: Draft, document: Document, before: Draft | undefined): boolean;
}

/** Text before a draft, of at most `reach` characters. */
export const lead = ({ text }: Document, { start }: Draft, reach: number): string =>
  text.slice(Math.max(0, start - reach), start);

/** Text behind a draft, of at most `reach` characters. */
export const tail = ({ text }: Document, { end }: Draft, reach: number): string =>
  text.slice(end, end + reach);

/** Written in Chinese characters, a whole number of at most ten. */
export const smallHan = ({ numeral, value, valueTo }: Draft): boolean =>
  numeral.form === 'han' && value !== null && value <= 10 && valueTo === null && Number.isInteger(value);
