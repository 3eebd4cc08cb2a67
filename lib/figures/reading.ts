import type { Hedge } from '../quantity/quantity';

/** A figure's print, read back. */
export interface Reading {
  readonly value: number;
  readonly valueTo: number | null;
  readonly hedge: Hedge;
  /** Place value of the last printed digit; 0 where the print does not show it (多, 余, a fraction). */
  readonly step: number;
}
