import type { Observation } from '../../dataset/observation';
import type { PeriodFit } from '../period/fit';
import type { Agreement } from '../value/agreement';

/** A published figure beside the statistic. */
export interface Pairing {
  readonly observation: Observation;
  /** The indicator's. */
  readonly unit: string;
  readonly period: PeriodFit;
  readonly value: Agreement | null;
}

export const agrees = ({ value }: Pairing): boolean => value === 'exact' || value === 'rounded';
