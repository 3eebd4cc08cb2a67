import type { Form, Numeral } from './numeral';

/** A number half read. The steps in `number-steps.ts` move it along its text. */
export interface Reading {
  readonly text: string;
  readonly start: number;
  /** What is read ends here. */
  at: number;
  /** Sum of what has been multiplied by 万 or more. */
  big: number;
  /** Sum of what has been multiplied by 十, 百 or 千 since. */
  sum: number;
  /** The digit, or the literal, that waits for its scale; of 三五百 the first. */
  pending: number | null;
  pendingTo: number | null;
  /** Place value of the last digit of `pending`. */
  pendingStep: number;
  lastBig: number;
  lastSmall: number;
  /** The last scale word. */
  scale: number;
  step: number;
  form: Form | null;
  /** Anything has been read. */
  written: boolean;
  afterScale: boolean;
  afterZero: boolean;
  vague: Numeral['vague'];
  /** How much the vague word leaves open. */
  width: number;
  /** 几 or 数 stands first: no digit is told. */
  untold: boolean;
  /** Set by a step that has read all there is: a range, a row of digits. */
  whole: Numeral | null;
}

/** Moves a reading on where its own form stands; false where the number ends before it. */
export type Step = (reading: Reading) => boolean;

export const begin = (text: string, start: number): Reading => ({
  text,
  start,
  at: start,
  big: 0,
  sum: 0,
  pending: null,
  pendingTo: null,
  pendingStep: 1,
  lastBig: Infinity,
  lastSmall: Infinity,
  scale: 1,
  step: 0,
  form: null,
  written: false,
  afterScale: false,
  afterZero: false,
  vague: null,
  width: 0,
  untold: false,
  whole: null,
});

/** A numeral of which nothing is known. */
export const NOTHING: Numeral = {
  start: 0,
  end: 0,
  value: null,
  valueTo: null,
  step: 0,
  vague: null,
  low: null,
  high: null,
  scale: 1,
  form: 'han',
  denominator: null,
};
