import type { Period } from '../../../quantity/period';
import type { Clock } from '../clock';
import type { Sense } from './mention';

/** What a reader knows when it stands at a possible date. */
export interface Stand {
  readonly text: string;
  readonly at: number;
  readonly clock: Clock | null;
  /** The text counts years from the Republic: 113年 is 2024. */
  readonly taiwan: boolean;
  /** The date that this sentence last named: a bare month leans on it. */
  readonly lean: NamedDate | null;
  /** The last period that this paragraph's numbers were of: 去年同期 is as long. */
  readonly last: Period | null;
  /** Year that this paragraph last named: 当年 and 上年 count from it. */
  readonly paragraphYear: number | null;
}

/** What later parts of dates can lean on; month 0 where only a year is named. */
export interface NamedDate {
  readonly year: number;
  readonly month: number;
}

/** One print of a date or span, read. */
export interface Reading {
  readonly end: number;
  readonly period: Period | null;
  /** The sense that the print itself fixes (目前, 党的十八大以来); else the words around it decide. */
  readonly sense: Sense | null;
  /** A single day: it dates a deed unless a word such as 截至 stands before it. */
  readonly day: boolean;
  readonly names: NamedDate | null;
}

export type Reader = (stand: Stand) => Reading | null;
